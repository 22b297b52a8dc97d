using Portal.Content;

namespace Portal.Web.Pages.Beheer.Loketten;

/// <summary>The words of a desk in one language: the partial <c>_DeskTexts</c>.</summary>
internal sealed record DeskTexts(DeskForm Form, Language Language);

/// <summary>One of the facts before somebody says a name: the partial <c>_Sourced</c>.</summary>
/// <param name="Name">As it is bound.</param>
internal sealed record SourcedPart(string Name, string Label, SourcedForm Fact);
