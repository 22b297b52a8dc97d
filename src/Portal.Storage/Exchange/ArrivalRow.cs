using System.Collections.Immutable;

namespace Portal.Storage.Exchange;

/// <summary>An edition that may take the place of the draft: from a ZIP file, or the draft as it was before one took its place.</summary>
public sealed class ArrivalRow
{
    public long Id { get; init; }

    /// <summary>Where it came from, as editors read it.</summary>
    public required string Name { get; init; }

    public required string Hash { get; init; }

    /// <summary>The hash of each document, by file.</summary>
    public required ImmutableSortedDictionary<string, string> Manifest { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
