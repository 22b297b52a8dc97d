using Portal.Content.Pages;
using Portal.Storage.Drafts;

namespace Portal.Storage.Pages;

/// <summary>A page of the draft in one language.</summary>
public sealed class PageRow : DraftRow<PageText>
{
    public required string Key { get; init; }

    public required string Language { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => KeyOf(Key, Language);

    public static string KeyOf(string key, string language) => $"{key}/{language}";

    /// <summary>Where a body stands in a file is no part of what it says: a row holds line 0.</summary>
    public static PageRow Of(string key, string language, PageText text) => new() { Key = key, Language = language, Item = text with { BodyLine = 0 } };
}
