namespace Portal.Referral.Checks;

internal static class RuleChecks
{
    private const int LargestPriority = 999;

    public static IEnumerable<GuideProblem> Of(Guide guide, GuideNames names)
    {
        foreach (var rule in GuideChecks.Doubles(guide.Rules.Select(r => r.Id)))
        {
            yield return new GuideProblem.SameRuleTwice(rule);
        }

        foreach (var problem in guide.Rules.SelectMany(rule => Of(rule, names)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<GuideProblem> Of(Rule rule, GuideNames names)
    {
        foreach (var problem in ConditionChecks.Of(rule.When, GuidePart.Rule, rule.Id, names))
        {
            yield return problem;
        }

        if (rule.Referrals.IsEmpty)
        {
            yield return new GuideProblem.RuleWithoutReferral(rule.Id);
        }

        foreach (var priority in rule.Referrals.Select(r => r.Priority).Where(p => p is < 0 or > LargestPriority).Distinct())
        {
            yield return new GuideProblem.BadPriority(rule.Id, priority);
        }

        foreach (var target in rule.Referrals.Select(r => r.Target).Where(t => !names.Has(t)).Distinct())
        {
            yield return new GuideProblem.UnknownTarget(GuidePart.Rule, rule.Id, target);
        }

        if (WhyBadSafeAnswer(rule, names) is { } why)
        {
            yield return new GuideProblem.BadSafeAnswer(rule.Id, why);
        }

        foreach (var fact in rule.When.FactsNamed().Where(f => rule.IsDecisive && names.Fact(f)?.Use == FactUse.Given))
        {
            yield return new GuideProblem.DecisiveOnGivenFact(rule.Id, fact);
        }
    }

    private static string? WhyBadSafeAnswer(Rule rule, GuideNames names)
    {
        if (rule.WhenSafe is not { } safe)
        {
            return rule.IsDecisive ? "a decisive rule must name the answer that it gives" : null;
        }

        if (!rule.IsDecisive)
        {
            return "only a decisive rule has it";
        }

        if (names.Question(safe.Question) is not { } question)
        {
            return $"there is no question \"{safe.Question}\"";
        }

        if (question.Facts.All(f => names.Fact(f)?.Use == FactUse.Form))
        {
            return $"the question \"{safe.Question}\" is asked only on the form";
        }

        return question.Answers.Any(a => a.Id == safe.Answer)
            ? null
            : $"the question \"{safe.Question}\" has no answer \"{safe.Answer}\"";
    }
}
