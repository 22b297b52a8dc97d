using Portal.Content.Desks;

namespace Portal.Storage.Urgent;

/// <summary>How far a proposal is.</summary>
public enum ProposalState
{
    /// <summary>For a second person.</summary>
    Waiting,
    Live,
    Rejected,
}

/// <summary>A new value of a channel that can't wait for the rest of the draft. A second person confirms it (<c>safety.md</c> 21).</summary>
public sealed class ProposalRow
{
    public long Id { get; init; }

    public required ChannelChange Change { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string Note { get; init; }

    public ProposalState State { get; set; }

    public string DecidedBy { get; set; } = "";

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Goes up with each change: of two who decide, one is too late.</summary>
    public int Turn { get; set; }
}
