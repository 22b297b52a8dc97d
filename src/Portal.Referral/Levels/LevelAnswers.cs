using System.Numerics;

namespace Portal.Referral.Levels;

/// <summary>Between the permanent numbers of a question's answers and the alternatives of its level. Nothing is allocated.</summary>
internal sealed class LevelAnswers
{
    private readonly int unknown;
    private readonly bool isSeveral;

    /// <summary>By the number of an answer: the alternative; on a page with several answers, the bit it ticks; -1 when there is no such answer.</summary>
    private readonly int[] byNumber = new int[64];

    public LevelAnswers(Level level, Question question)
    {
        isSeveral = level.IsSeveral;
        unknown = level.Unknown;
        Array.Fill(byNumber, -1);
        foreach (var answer in question.Answers)
        {
            byNumber[answer.Number] = isSeveral ? TickOf(level, answer.Id) : level.AlternativeOf([answer.Id]);
        }
    }

    /// <summary>The alternative that the answers stand for, or -1 when they can't be sent (any more).</summary>
    public int AlternativeOf(AnswerSet answers)
    {
        var alternative = answers.Count == 1 ? byNumber[BitOperations.TrailingZeroCount(answers.Bits)] : -1;
        if (!isSeveral || alternative == 0 || alternative == unknown)
        {
            return alternative;
        }

        var ticks = 0;
        for (var bits = answers.Bits; bits != 0; bits &= bits - 1)
        {
            var tick = byNumber[BitOperations.TrailingZeroCount(bits)];
            if (tick <= 0 || tick == unknown)
            {
                return -1;
            }

            ticks |= tick;
        }

        return ticks == 0 ? -1 : ticks;
    }

    /// <summary>On a page with several answers: what one answer ticks; "none" ticks nothing.</summary>
    private static int TickOf(Level level, string id) => id switch
    {
        Answer.None => 0,
        Fact.Unknown => level.Unknown,
        _ => 1 << level.Facts.IndexOf(level.Facts.First(f => f.Id == id)),
    };
}
