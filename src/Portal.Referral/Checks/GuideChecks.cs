using System.Collections.Immutable;

namespace Portal.Referral.Checks;

/// <summary>What must be right before a guide can be compiled: names, numbers, order, and that everything named exists.</summary>
internal static class GuideChecks
{
    /// <summary>More distinct referrals than any guide needs; the walk keeps one number for each on the stack.</summary>
    public const int MostReferrals = 1000;

    public static ImmutableArray<GuideProblem> Of(Guide guide)
    {
        var names = new GuideNames(guide);

        return
        [
            .. Whole(guide),
            .. FactChecks.Of(guide),
            .. QuestionChecks.Of(guide, names),
            .. AnswerChecks.Of(guide, names),
            .. AskedWhenChecks.Of(guide, names),
            .. RuleChecks.Of(guide, names),
            .. SafetyRuleChecks.Of(guide, names),
            .. CaseChecks.Of(guide, names),
            .. TargetChecks.Of(guide, names),
        ];
    }

    /// <summary>The ids that stand more than once, each named once.</summary>
    public static IEnumerable<string> Doubles(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key);

    private static IEnumerable<GuideProblem> Whole(Guide guide)
    {
        if (guide.Rules.IsEmpty)
        {
            yield return new GuideProblem.BadGuide("it has no rules");
        }

        if (guide.MostQuestions < 1)
        {
            yield return new GuideProblem.BadGuide("the largest number of questions must be at least 1");
        }

        if (guide.Rules.SelectMany(r => r.Referrals).Distinct().Count() > MostReferrals)
        {
            yield return new GuideProblem.BadGuide($"it has more than {MostReferrals} different referrals");
        }
    }
}
