using System.Collections.Immutable;
using Portal.Referral.Diagrams;
using Portal.Referral.Walking;

namespace Portal.Referral;

/// <summary>
/// What a visitor is asked next, from nothing but the answers so far. Answers to questions that are not due are
/// ignored, and count again when the question is due after all. Pure; safe to use from many threads at once.
/// </summary>
public static class Walk
{
    /// <summary>Replays the answers and says what is next. Allocates nothing.</summary>
    /// <param name="answers">In any order; of two answers to one question the later counts.</param>
    public static WalkStep Replay(DiagramForest forest, ReadOnlySpan<GivenAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(forest);
        Span<int> state = stackalloc int[forest.Walks.Start.Length];
        var replay = new Replay(forest, answers, state);
        while (replay.MoveNext())
        {
        }

        return replay.Stop();
    }

    /// <summary>The outcome, once the walk has arrived; before that, what is on the path whatever is still answered.</summary>
    /// <param name="givenFacts">A value for every given fact of the guide.</param>
    public static ReferralPath Path(DiagramForest forest, ReadOnlySpan<GivenAnswer> answers, IReadOnlyDictionary<string, string> givenFacts)
    {
        ArgumentNullException.ThrowIfNull(forest);
        var alternatives = Alternatives.Of(forest, answers, givenFacts);
        var entries = ImmutableArray.CreateBuilder<Entry>();
        for (var rank = 0; rank < forest.Entries.Length; rank++)
        {
            if (forest.Nodes.Follow(forest.Roots.Guide[rank], alternatives) == Ends.True)
            {
                entries.Add(forest.Entries[rank]);
            }
        }

        return new ReferralPath(entries.ToImmutable());
    }

    /// <summary>The answers that count, in the order of asking: those to questions that were due, up to where the walk stands.</summary>
    public static ImmutableArray<GivenAnswer> Asked(DiagramForest forest, ReadOnlySpan<GivenAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(forest);
        Span<int> state = stackalloc int[forest.Walks.Start.Length];
        var replay = new Replay(forest, answers, state);
        var asked = ImmutableArray.CreateBuilder<GivenAnswer>();
        while (replay.MoveNext())
        {
            asked.Add(replay.Answer);
        }

        return asked.ToImmutable();
    }

    /// <summary>What "I am safe now" answers, when a decisive rule has fired; otherwise null.</summary>
    public static SafeAnswer? WhenSafe(DiagramForest forest, ReadOnlySpan<GivenAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(forest);
        var alternatives = Alternatives.Of(forest, answers);
        foreach (var (rule, root) in forest.Roots.Decisive)
        {
            if (forest.Nodes.Follow(root, alternatives) == Ends.True)
            {
                return rule.WhenSafe;
            }
        }

        return null;
    }
}
