using System.Collections.Immutable;

namespace Portal.Referral;

/// <summary>Where a fact is asked.</summary>
public enum FactUse
{
    /// <summary>Only in the visitors' guide; on the professionals' form it is <c>unknown</c>.</summary>
    Walk,

    /// <summary>Only on the professionals' form; in the visitors' guide it is <c>unknown</c>.</summary>
    Form,

    /// <summary>In both.</summary>
    Both,

    /// <summary>Never asked: the caller sets it (a desk's hours, for example), and it is never unknown.</summary>
    Given,
}

/// <summary>Something the guide can know about a situation.</summary>
/// <param name="Id">Its name in conditions.</param>
/// <param name="Values">
/// The known values, in order, without <see cref="Unknown"/>. Every fact that is not <see cref="FactUse.Given"/>
/// can also be <see cref="Unknown"/>, which comes last.
/// </param>
/// <param name="Use">Where it is asked.</param>
public sealed record Fact(string Id, ImmutableArray<string> Values, FactUse Use)
{
    /// <summary>The value of a fact that a visitor does not know or would rather not say.</summary>
    public const string Unknown = "unknown";

    /// <summary>The value of a ticked answer on a page with several answers.</summary>
    public const string Yes = "yes";

    /// <summary>The value of an answer that was left unticked.</summary>
    public const string No = "no";

    /// <summary>The whole domain: <see cref="Values"/>, and <see cref="Unknown"/> unless the fact is given.</summary>
    public ImmutableArray<string> Domain => Use == FactUse.Given ? Values : Values.Add(Unknown);

    /// <summary>Whether the value is in the domain.</summary>
    internal bool CanBe(string value) => Values.Contains(value, StringComparer.Ordinal) || (value == Unknown && Use != FactUse.Given);
}

/// <summary>One page of the guide. Asks one fact, or ticks up to six yes/no facts.</summary>
/// <param name="Id">Its name in texts.</param>
/// <param name="Number">Its permanent number, 1 to 255; never given to another question.</param>
/// <param name="Facts">The fact it asks; two to six yes/no facts when <see cref="IsSeveral"/>.</param>
/// <param name="Answers">
/// What can be chosen. With one fact: an answer for each value of its domain, named after the value. With several:
/// one answer for each fact, named after the fact, then <see cref="Answer.None"/> and <see cref="Fact.Unknown"/>.
/// </param>
/// <param name="AskedWhen">Over earlier facts; null means always. Indeterminate counts as true.</param>
/// <param name="Otherwise">The value that each of <see cref="Facts"/> takes when <see cref="AskedWhen"/> is false; empty when it is null.</param>
public sealed record Question(
    string Id,
    int Number,
    ImmutableArray<string> Facts,
    ImmutableArray<Answer> Answers,
    Condition? AskedWhen,
    ImmutableArray<string> Otherwise)
{
    /// <summary>Whether more than one answer may be ticked.</summary>
    public bool IsSeveral => Facts.Length > 1;

    /// <summary>
    /// Whether these answers can be sent: one that exists; on a page with several answers only <see cref="Answer.None"/>,
    /// only <see cref="Fact.Unknown"/>, or one or more ticks. Nothing is allocated.
    /// </summary>
    public bool Accepts(AnswerSet answers)
    {
        var (found, loners) = (0, 0);
        foreach (var answer in Answers)
        {
            if (answers.Contains(answer.Number))
            {
                found++;
                loners += !IsSeveral || answer.Id is Answer.None or Fact.Unknown ? 1 : 0;
            }
        }

        return found > 0 && found == answers.Count && (loners == 0 || found == 1);
    }
}

/// <summary>One thing that can be chosen at a question.</summary>
/// <param name="Id">A value of the question's fact; on a page with several answers a fact, <see cref="None"/> or <see cref="Fact.Unknown"/>.</param>
/// <param name="Number">Its permanent number within the question, 1 to 63; never given to another answer of it.</param>
public sealed record Answer(string Id, int Number)
{
    /// <summary>"None of these" on a page with several answers.</summary>
    public const string None = "none";
}
