namespace Portal.Storage.Audit;

/// <summary>Something that somebody did in the editors' office. Only ever added to.</summary>
public sealed class AuditEntry
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Who { get; init; }

    /// <summary>What was done, in a word: <c>published</c>, <c>imported</c>.</summary>
    public required string Deed { get; init; }

    /// <summary>To what; empty when that is clear of itself.</summary>
    public required string About { get; init; }

    /// <summary>In a sentence; may be empty.</summary>
    public required string Detail { get; init; }
}
