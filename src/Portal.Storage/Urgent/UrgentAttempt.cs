using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Desks;

namespace Portal.Storage.Urgent;

/// <summary>What came of an urgent change.</summary>
public abstract record UrgentAttempt
{
    private UrgentAttempt()
    {
    }

    /// <summary>It is live.</summary>
    public sealed record Live(int Number) : UrgentAttempt;

    /// <summary>It waits for a second person.</summary>
    public sealed record Waiting(long Id) : UrgentAttempt;

    /// <summary>Somebody would be left without a desk: name one that takes the place, or another than the one that was named.</summary>
    public sealed record FallbackNeeded(ImmutableArray<ContentProblem> Problems) : UrgentAttempt;

    /// <summary>The new value is wrong.</summary>
    public sealed record Refused(ImmutableArray<ContentProblem> Problems) : UrgentAttempt;

    /// <summary>It is so already.</summary>
    public sealed record Unchanged : UrgentAttempt;

    /// <summary>Who asks can't be who confirms.</summary>
    public sealed record SamePerson : UrgentAttempt;

    /// <summary>There is no such desk, channel, value or proposal in what is live, or somebody else decided.</summary>
    public sealed record Unknown : UrgentAttempt;

    /// <summary>Others published again and again meanwhile.</summary>
    public sealed record Overtaken : UrgentAttempt;
}

/// <summary>A channel as an older publication had it.</summary>
/// <param name="Number">The newest publication that had it so.</param>
public sealed record EarlierChannel(int Number, DateTimeOffset At, Channel Channel);
