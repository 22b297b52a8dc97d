using System.Collections.Immutable;

namespace Portal.Web.Serving;

/// <summary>What was published under a number: the texts of an edition, and who published them when and why.</summary>
internal sealed record PublishedEdition(
    Guid Installation,
    int Number,
    DateTimeOffset At,
    string By,
    string Note,
    string Hash,
    ImmutableSortedDictionary<string, string> Documents);
