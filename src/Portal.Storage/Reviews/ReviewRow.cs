namespace Portal.Storage.Reviews;

/// <summary>How far a review is.</summary>
public enum ReviewState
{
    /// <summary>For a second person.</summary>
    Waiting,

    /// <summary>Approved; it is published at its time.</summary>
    Approved,

    /// <summary>Live, as the publication it names.</summary>
    Published,

    /// <summary>A second person said no, and why.</summary>
    Rejected,

    /// <summary>Approved, but the draft changed since or a check failed. Nothing was published.</summary>
    Failed,

    /// <summary>Taken back by who asked for it, or overtaken by a newer one.</summary>
    Withdrawn,
}

/// <summary>Somebody asks that the draft, as it is at that moment, goes live.</summary>
public sealed class ReviewRow
{
    public long Id { get; init; }

    /// <summary>Of the draft's documents: what is approved is this and nothing else.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>What changes and why; it becomes the note of the publication.</summary>
    public required string Note { get; init; }

    /// <summary>When it goes live; null for as soon as it is approved.</summary>
    public DateTimeOffset? PublishAt { get; set; }

    public ReviewState State { get; set; }

    /// <summary>Who approved or rejected it.</summary>
    public string DecidedBy { get; set; } = "";

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Why it was rejected, or why it could not be published.</summary>
    public string Remark { get; set; } = "";

    /// <summary>The publication that came of it.</summary>
    public int? Number { get; set; }

    /// <summary>Goes up with each change: of two who decide, one is too late.</summary>
    public int Turn { get; set; }

    /// <summary>Whether something may still come of it.</summary>
    public bool IsOpen => State is ReviewState.Waiting or ReviewState.Approved;
}
