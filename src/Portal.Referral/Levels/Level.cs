using System.Collections.Immutable;

namespace Portal.Referral.Levels;

/// <summary>
/// One level of the diagrams: a question, or a given fact. Its alternatives are what can be sent there: the values of one
/// fact in the order of its domain, or, for several yes/no facts, every combination of ticks (bit i stands for fact i),
/// and "unknown" last.
/// </summary>
/// <param name="index">Its place in the order of the diagrams.</param>
/// <param name="question">The question; null for a given fact, and for one that only another guide asks.</param>
/// <param name="facts">The facts that it settles.</param>
internal sealed class Level(int index, Question? question, ImmutableArray<Fact> facts)
{
    private readonly ImmutableArray<string> domain = facts[0].Domain;

    public int Index => index;

    public Question? Question => question;

    public ImmutableArray<Fact> Facts => facts;

    /// <summary>The id of the question, or of the fact where there is none.</summary>
    public string Name => question?.Id ?? facts[0].Id;

    /// <summary>How many alternatives there are.</summary>
    public int Width => IsSeveral ? (1 << Facts.Length) + 1 : domain.Length;

    public bool IsSeveral => Facts.Length > 1;

    public FactUse Use => Facts[0].Use;

    /// <summary>The alternative in which every fact is unknown; -1 for a given fact.</summary>
    public int Unknown => Use == FactUse.Given ? -1 : Width - 1;

    /// <summary>The value that a fact of this level has in an alternative.</summary>
    /// <param name="fact">The place of the fact in <see cref="Facts"/>.</param>
    public string ValueOf(int alternative, int fact)
    {
        if (!IsSeveral)
        {
            return domain[alternative];
        }

        if (alternative == Unknown)
        {
            return Fact.Unknown;
        }

        return (alternative & (1 << fact)) != 0 ? Fact.Yes : Fact.No;
    }

    /// <summary>The ids of the answers that somebody gives who sends the alternative.</summary>
    public ImmutableArray<string> AnswersOf(int alternative)
    {
        if (!IsSeveral || alternative == Unknown)
        {
            return [ValueOf(alternative, 0)];
        }

        return alternative == 0 ? [Answer.None] : [.. facts.Where((_, fact) => ValueOf(alternative, fact) == Fact.Yes).Select(f => f.Id)];
    }

    /// <summary>The alternative in which the facts have these values, in order; -1 when it can't be sent.</summary>
    public int AlternativeOf(ImmutableArray<string> values) => AlternativeWhere((fact, value) => values[fact] == value);

    /// <summary>The first alternative in which every fact has a value that suits; -1 when there is none.</summary>
    public int AlternativeWhere(Func<int, string, bool> suits)
    {
        for (var alternative = 0; alternative < Width; alternative++)
        {
            if (Suits(alternative, suits))
            {
                return alternative;
            }
        }

        return -1;
    }

    /// <summary>Whether in the alternative every fact has a value that suits.</summary>
    public bool Suits(int alternative, Func<int, string, bool> suits)
    {
        for (var fact = 0; fact < Facts.Length; fact++)
        {
            if (!suits(fact, ValueOf(alternative, fact)))
            {
                return false;
            }
        }

        return true;
    }
}
