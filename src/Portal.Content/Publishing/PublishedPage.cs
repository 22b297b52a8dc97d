using System.Collections.Immutable;
using Portal.Content.Markdown;
using Portal.Content.Pages;

namespace Portal.Content.Publishing;

/// <summary>A page in the language it was found in, ready to show.</summary>
/// <param name="Language">Its own, which may be another than the reader's.</param>
/// <param name="Headings">The anchors of the page.</param>
public sealed record PublishedPage(string Key, string Language, PageText Front, ImmutableArray<PageSegment> Body, ImmutableArray<PageHeading> Headings)
{
    /// <summary>Whether it shows something that changes while the page does not: desks open and close.</summary>
    public bool DependsOnMoment => Body.Any(segment => segment is PageSegment.DeskCard);
}

/// <summary>A guidance block in the language it was found in, ready to show.</summary>
/// <param name="Language">Its own, which may be another than the reader's.</param>
/// <param name="Markup">Safe HTML: the full text, or the careful one while a legal reading is awaited or has expired.</param>
/// <param name="IsFallback">Whether it is the careful one.</param>
/// <param name="Page">The page behind it, by key; empty when there is none.</param>
public sealed record PublishedBlock(string Id, string Language, string Title, string Markup, bool IsFallback, string Page);
