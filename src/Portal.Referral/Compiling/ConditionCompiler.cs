using System.Diagnostics;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;

namespace Portal.Referral.Compiling;

/// <summary>
/// Turns conditions into diagrams for one view of a guide. What an unasked question settles is worked in here, so that
/// a diagram depends on the facts that decide whether a question is asked, and on its answer only where it is asked.
/// </summary>
/// <param name="space">May hold more facts and values than the guide knows; such a value counts as unknown.</param>
internal sealed class ConditionCompiler(DiagramTable table, Guide guide, LevelSpace space, GuideView view)
{
    private readonly Dictionary<string, Fact> facts = guide.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, (Question Question, int Place)> questions = guide.Questions
        .SelectMany(q => q.Facts.Select((fact, place) => (fact, q, place)))
        .ToDictionary(x => x.fact, x => (x.q, x.place), StringComparer.Ordinal);

    private readonly Dictionary<string, int> asked = new(StringComparer.Ordinal);

    public Truths Compile(Condition condition)
    {
        switch (condition)
        {
            case Condition.OneOf one:
                return Membership(one);

            case Condition.Not not:
                var inner = Compile(not.Inner);
                return new Truths(inner.False, inner.True);

            case Condition.All all:
                var both = new Truths(Ends.True, Ends.False);
                foreach (var next in all.Conditions.Select(Compile))
                {
                    both = new Truths(table.And(both.True, next.True), table.Or(both.False, next.False));
                }

                return both;

            case Condition.Any any:
                var either = new Truths(Ends.False, Ends.True);
                foreach (var next in any.Conditions.Select(Compile))
                {
                    either = new Truths(table.Or(either.True, next.True), table.And(either.False, next.False));
                }

                return either;

            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Where a question is asked: its <c>AskedWhen</c> is true or undecided.</summary>
    public int Asked(Question question)
    {
        if (question.AskedWhen is null)
        {
            return Ends.True;
        }

        if (!asked.TryGetValue(question.Id, out var where))
        {
            where = table.Not(Compile(question.AskedWhen).False);
            asked.Add(question.Id, where);
        }

        return where;
    }

    private Truths Membership(Condition.OneOf one)
    {
        var (level, place) = space.PlaceOf(one.Fact);
        var fact = facts[one.Fact];
        if (!LevelSpace.IsAskedIn(fact.Use, view))
        {
            return Constant(one, Fact.Unknown);
        }

        var tested = new Truths(
            table.Test(level.Index, a => Condition.Membership(one, Seen(fact, level.ValueOf(a, place))) == Truth.True),
            table.Test(level.Index, a => Condition.Membership(one, Seen(fact, level.ValueOf(a, place))) == Truth.False));
        if (!questions.TryGetValue(one.Fact, out var by) || by.Question.AskedWhen is null)
        {
            return tested;
        }

        var where = Asked(by.Question);
        var unasked = Constant(one, by.Question.Otherwise[by.Place]);
        return new Truths(table.IfElse(where, tested.True, unasked.True), table.IfElse(where, tested.False, unasked.False));
    }

    private static string Seen(Fact fact, string value) => fact.Values.Contains(value, StringComparer.Ordinal) ? value : Fact.Unknown;

    private static Truths Constant(Condition.OneOf one, string value) =>
        new(DiagramTable.Constant(Condition.Membership(one, value) == Truth.True), DiagramTable.Constant(Condition.Membership(one, value) == Truth.False));
}
