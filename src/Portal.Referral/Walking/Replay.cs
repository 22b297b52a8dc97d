using Portal.Referral.Diagrams;

namespace Portal.Referral.Walking;

/// <summary>Follows given answers through the questions that are due, one by one, on memory that the caller lends.</summary>
internal ref struct Replay
{
    private readonly DiagramForest forest;
    private readonly ReadOnlySpan<GivenAnswer> answers;
    private readonly Span<int> state;
    private int length;
    private WalkStepKind stop;

    /// <param name="state">As long as the first state of the forest's walks.</param>
    public Replay(DiagramForest forest, ReadOnlySpan<GivenAnswer> answers, Span<int> state)
    {
        this.forest = forest;
        this.answers = answers;
        this.state = state;
        forest.Walks.Start.CopyTo(state);
        length = state.Length;
    }

    /// <summary>The answer that was followed last.</summary>
    public GivenAnswer Answer { get; private set; }

    /// <summary>The alternative that it stands for.</summary>
    public int Alternative { get; private set; }

    /// <summary>The level of the question that is due, or that was answered last.</summary>
    public int Level { get; private set; }

    /// <summary>Follows the answer to the question that is due; false when there is none to follow.</summary>
    public bool MoveNext()
    {
        Level = WalkState.NextLevel(forest.Nodes, state[..length]);
        if (Level == Ends.Level)
        {
            stop = WalkStepKind.Arrived;
            return false;
        }

        if (!FindAnswer(forest.Space.Levels[Level].Question!.Number))
        {
            stop = WalkStepKind.AskNext;
            return false;
        }

        Alternative = forest.Answers[Level].AlternativeOf(Answer.Answers);
        if (Alternative < 0)
        {
            stop = WalkStepKind.Strayed;
            return false;
        }

        length = WalkState.Answer(forest.Nodes, forest.Space.Asked, state[..length], Level, Alternative, state);
        return true;
    }

    /// <summary>Where the walk stands once <see cref="MoveNext"/> has said no.</summary>
    public readonly WalkStep Stop() => new(
        stop,
        stop == WalkStepKind.Arrived ? null : forest.Space.Levels[Level].Question,
        forest.Walks.AtMost(state[..length]));

    private bool FindAnswer(int question)
    {
        for (var i = answers.Length - 1; i >= 0; i--)
        {
            if (answers[i].Question == question)
            {
                Answer = answers[i];
                return true;
            }
        }

        return false;
    }
}
