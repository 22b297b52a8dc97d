using System.Collections.Immutable;

namespace Portal.Content.Markdown;

/// <summary>What became of a text in Markdown. It is safe to show whatever the problems are; it is fit to publish when there are none.</summary>
/// <param name="Segments">In order.</param>
/// <param name="Headings">In order; the anchors of the page.</param>
/// <param name="Problems">In order of their lines.</param>
/// <param name="Links">Every link that the policy allows.</param>
/// <param name="Desks">The ids of the desks it names, in cards or links, each once.</param>
public sealed record MarkdownRendering(
    ImmutableArray<PageSegment> Segments,
    ImmutableArray<PageHeading> Headings,
    ImmutableArray<MarkdownProblem> Problems,
    ImmutableArray<PageLink> Links,
    ImmutableArray<string> Desks)
{
    /// <summary>The markup alone, for short texts that have no place for a desk card.</summary>
    public string Markup => string.Concat(Segments.OfType<PageSegment.Html>().Select(segment => segment.Markup));
}

/// <summary>A mistake in a text.</summary>
/// <param name="Line">From 1, within the text.</param>
/// <param name="Message">A plain sentence that says what is wrong and how to mend it.</param>
public sealed record MarkdownProblem(int Line, string Message);
