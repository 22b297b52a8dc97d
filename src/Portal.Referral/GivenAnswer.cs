using System.Numerics;

namespace Portal.Referral;

/// <summary>A set of answers to one question, by their permanent numbers.</summary>
/// <param name="Bits">Bit n stands for the answer with number n; bit 0 is never set.</param>
public readonly record struct AnswerSet(ulong Bits)
{
    /// <summary>How many answers were ticked.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>The set with just this answer.</summary>
    /// <param name="number">1 to 63.</param>
    public static AnswerSet Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 63);

        return new AnswerSet(1UL << number);
    }

    /// <summary>Whether the answer with this number is among them; false for a number out of range.</summary>
    public bool Contains(int number) => number is > 0 and < 64 && (Bits & (1UL << number)) != 0;

    /// <summary>These answers and those of <paramref name="other"/>.</summary>
    public AnswerSet Union(AnswerSet other) => new(Bits | other.Bits);
}

/// <summary>What somebody answered to one question; permanent numbers, so that it survives a new publication.</summary>
/// <param name="Question">The question's permanent number.</param>
/// <param name="Answers">The answers' permanent numbers.</param>
public readonly record struct GivenAnswer(int Question, AnswerSet Answers);
