using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Publishing;

namespace Portal.Content.Search;

/// <summary>What was found for some words.</summary>
/// <param name="Emergency">Whom somebody who types this may need at once; empty for most words.</param>
/// <param name="Items">The best first; at most <see cref="PublicationSearch.MostFound"/>.</param>
/// <param name="Suggestion">What may have been meant, as new words to search for; empty when there is nothing better.</param>
public sealed record SearchFinding(ImmutableArray<Desk> Emergency, ImmutableArray<Found> Items, string Suggestion)
{
    internal static SearchFinding Nothing { get; } = new([], [], "");
}

/// <summary>A page or a desk that was found.</summary>
public abstract record Found
{
    private Found()
    {
    }

    /// <param name="Page">In the reader's language, or in the one that stands in for it.</param>
    public sealed record OnPage(PublishedPage Page) : Found;

    public sealed record AtDesk(Desk Desk) : Found;
}
