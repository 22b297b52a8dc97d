namespace Portal.Storage.Revisions;

/// <summary>A saved state of one item of the draft. Only ever added to.</summary>
public sealed class Revision
{
    public long Id { get; init; }

    /// <summary>The table of the item.</summary>
    public required string Kind { get; init; }

    /// <summary>The item, by its key as text.</summary>
    public required string Key { get; init; }

    /// <summary>The revision number that the item got.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string Note { get; init; }

    /// <summary>What it said, as JSON; null when it was taken away.</summary>
    public required string? State { get; init; }
}
