using System.Collections.Immutable;

namespace Portal.Storage.Publishing;

/// <summary>A publication: what was live from its moment until the next. Never changed.</summary>
public sealed class PublicationRow
{
    /// <summary>From 1, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>The installation that made it.</summary>
    public required Guid Installation { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string Note { get; init; }

    /// <summary>As <c>EditionDocuments.Hash</c> gives it.</summary>
    public required string Hash { get; init; }

    /// <summary>The older publication that was put back; null for a new one.</summary>
    public int? RestoredFrom { get; init; }

    /// <summary>The hash of each document, by file.</summary>
    public required ImmutableSortedDictionary<string, string> Manifest { get; init; }
}
