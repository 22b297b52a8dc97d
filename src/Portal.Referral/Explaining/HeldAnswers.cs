using System.Collections.Immutable;
using Portal.Referral.Levels;

namespace Portal.Referral.Explaining;

/// <summary>
/// Answers that are held or let go of, part by part: an answer to a question about one fact is one part; on a page with
/// several answers each tick is one, and so is each fact that was left unticked.
/// </summary>
internal sealed class HeldAnswers
{
    private readonly ImmutableArray<Level> levels;
    private readonly int asked;
    private readonly int[] alternatives;

    /// <summary>By level: bit i is set when part i is held.</summary>
    private readonly int[] held;

    private HeldAnswers(ImmutableArray<Level> levels, int asked, int[] alternatives)
    {
        this.levels = levels;
        this.asked = asked;
        this.alternatives = alternatives;
        held = [.. levels.Select(l => alternatives[l.Index] < 0 ? 0 : (1 << PartsOf(l)) - 1)];
    }

    /// <summary>
    /// The parts in the order in which they are let go of: last first; before all others what was left unticked, which
    /// can't be put in words as an answer.
    /// </summary>
    public IEnumerable<AnswerPart> Parts => levels.Take(asked).Reverse()
        .Where(l => alternatives[l.Index] >= 0)
        .SelectMany(l => Enumerable.Range(0, PartsOf(l)).Reverse().Select(part => new AnswerPart(l.Index, part)))
        .OrderBy(part => IsUnticked(part) ? 0 : 1);

    /// <param name="alternatives">By level; -1 for what was not asked.</param>
    public static HeldAnswers Of(DiagramForest forest, int[] alternatives) => new(forest.Space.Levels, forest.Space.Asked, alternatives);

    public void LetGo(AnswerPart part) => held[part.Level] &= ~(1 << part.Part);

    public void Hold(AnswerPart part) => held[part.Level] |= 1 << part.Part;

    /// <summary>Whether an alternative of a level agrees with what is held of it.</summary>
    public bool Allows(int level, int alternative)
    {
        if (held[level] == 0 || alternative == alternatives[level])
        {
            return true;
        }

        return IsTicked(levels[level])
            && alternative != levels[level].Unknown
            && ((alternative ^ alternatives[level]) & held[level]) == 0;
    }

    /// <summary>What is held, as answers: of a page with several answers the ticks, and nothing for what was left unticked.</summary>
    public ImmutableArray<GivenAnswer> Answers() =>
    [
        .. levels.Take(asked)
            .Where(l => held[l.Index] != 0)
            .Select(l => new GivenAnswer(l.Question!.Number, AnswersOf(l)))
            .Where(given => given.Answers.Count > 0),
    ];

    private AnswerSet AnswersOf(Level level)
    {
        var said = level.AnswersOf(IsTicked(level) ? alternatives[level.Index] & held[level.Index] : alternatives[level.Index]);
        var set = default(AnswerSet);
        foreach (var answer in level.Question!.Answers.Where(a => said.Contains(a.Id, StringComparer.Ordinal)))
        {
            // Ticks of which none is held leave the alternative of "none", which nobody said.
            if (!IsTicked(level) || answer.Id != Answer.None)
            {
                set = set.Union(AnswerSet.Of(answer.Number));
            }
        }

        return set;
    }

    private bool IsUnticked(AnswerPart part) =>
        IsTicked(levels[part.Level]) && (alternatives[part.Level] & (1 << part.Part)) == 0;

    private int PartsOf(Level level) => IsTicked(level) ? level.Facts.Length : 1;

    /// <summary>Whether somebody ticked something there, rather than saying "none" or "I don't know".</summary>
    private bool IsTicked(Level level) =>
        level.IsSeveral && alternatives[level.Index] > 0 && alternatives[level.Index] != level.Unknown;
}

/// <summary>A part of an answer: one fact of a page with several answers, or part 0 for the whole answer.</summary>
internal readonly record struct AnswerPart(int Level, int Part);
