using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Differences;

namespace Portal.Storage.Reviews;

/// <summary>What came of asking for a review, or of deciding on one.</summary>
public abstract record ReviewAttempt
{
    private ReviewAttempt()
    {
    }

    /// <summary>It waits for a second person.</summary>
    public sealed record Waiting(long Id) : ReviewAttempt;

    /// <summary>It is approved and goes live at its time.</summary>
    public sealed record Planned(DateTimeOffset At) : ReviewAttempt;

    /// <summary>It is live.</summary>
    public sealed record Published(int Number) : ReviewAttempt;

    /// <summary>It was rejected or taken back.</summary>
    public sealed record Closed : ReviewAttempt;

    /// <summary>The draft has mistakes. Nothing was published.</summary>
    public sealed record Refused(ImmutableArray<ContentProblem> Problems) : ReviewAttempt;

    /// <summary>A number, an hour or a rule changes: say why.</summary>
    public sealed record NoteNeeded(ImmutableArray<DifferenceSentence> ToExplain) : ReviewAttempt;

    /// <summary>The draft says what is live already.</summary>
    public sealed record Unchanged : ReviewAttempt;

    /// <summary>Who asks can't be who approves.</summary>
    public sealed record SamePerson : ReviewAttempt;

    /// <summary>The draft is not what was to be reviewed any more.</summary>
    public sealed record DraftChanged : ReviewAttempt;

    /// <summary>Somebody else decided or published meanwhile, or there is no such review.</summary>
    public sealed record TooLate : ReviewAttempt;
}
