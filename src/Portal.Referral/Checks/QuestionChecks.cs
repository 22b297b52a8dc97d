using System.Collections.Immutable;

namespace Portal.Referral.Checks;

/// <summary>Names, numbers, facts and order of the questions.</summary>
internal static class QuestionChecks
{
    /// <summary>More ticks than this on one page can't be read, and their combinations double with each.</summary>
    public const int MostFacts = 6;

    private const int LargestNumber = 255;

    public static IEnumerable<GuideProblem> Of(Guide guide, GuideNames names)
    {
        foreach (var question in GuideChecks.Doubles(guide.Questions.Select(q => q.Id)))
        {
            yield return new GuideProblem.SameQuestionTwice(question);
        }

        foreach (var question in guide.Questions.Where(q => q.Number is < 1 or > LargestNumber))
        {
            yield return new GuideProblem.BadQuestionNumber(question.Id, question.Number, $"numbers go from 1 to {LargestNumber}");
        }

        foreach (var twins in guide.Questions.GroupBy(q => q.Number).Where(g => g.Count() > 1))
        {
            yield return new GuideProblem.BadQuestionNumber(twins.Last().Id, twins.Key, $"the question \"{twins.First().Id}\" has it already");
        }

        foreach (var question in guide.Questions)
        {
            if (WhyBad(question, names) is { } why)
            {
                yield return new GuideProblem.BadQuestionFacts(question.Id, why);
            }
        }

        var order = guide.Facts.Select(f => f.Id).ToImmutableArray();
        var place = -1;
        foreach (var question in guide.Questions)
        {
            foreach (var next in question.Facts.Select(f => order.IndexOf(f)).Where(p => p >= 0))
            {
                if (next < place)
                {
                    yield return new GuideProblem.QuestionOutOfOrder(question.Id);
                    break;
                }

                place = next;
            }
        }
    }

    private static string? WhyBad(Question question, GuideNames names)
    {
        var facts = question.Facts.Select(names.Fact).ToList();
        if (facts.Count is 0 or > MostFacts)
        {
            return $"a question asks one fact, or ticks two to {MostFacts}";
        }

        if (facts.IndexOf(null) is var missing and >= 0)
        {
            return $"the fact \"{question.Facts[missing]}\" does not exist";
        }

        if (facts.Find(f => f!.Use == FactUse.Given) is { } given)
        {
            return $"the fact \"{given.Id}\" is given, not asked";
        }

        if (question.IsSeveral && facts.Find(f => !IsYesNo(f!)) is { } other)
        {
            return $"only facts with the values \"{Fact.Yes}\" and \"{Fact.No}\" can be ticked, and \"{other.Id}\" has others";
        }

        return facts.Exists(f => f!.Use != facts[0]!.Use) ? "some are asked in the guide and others on the form" : null;
    }

    private static bool IsYesNo(Fact fact) => fact.Values is [Fact.Yes, Fact.No] or [Fact.No, Fact.Yes];
}
