namespace Portal.Storage.Audit;

/// <summary>Something that somebody did to the edition, in the office or by a command. Only ever added to.</summary>
public sealed class AuditEntry
{
    public const string Imported = "imported";
    public const string Published = "published";
    public const string Restored = "restored";

    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Who { get; init; }

    /// <summary>What was done, in a word, such as <see cref="Published"/>.</summary>
    public required string Deed { get; init; }

    /// <summary>To what; empty when that is clear of itself.</summary>
    public required string About { get; init; }

    /// <summary>In a sentence; may be empty.</summary>
    public required string Detail { get; init; }
}
