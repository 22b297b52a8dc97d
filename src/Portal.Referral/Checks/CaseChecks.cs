namespace Portal.Referral.Checks;

/// <summary>A case names only what exists. Whether anybody can be in its situation is seen when it is tried.</summary>
internal static class CaseChecks
{
    public static IEnumerable<GuideProblem> Of(Guide guide, GuideNames names)
    {
        foreach (var twice in GuideChecks.Doubles(guide.Cases.Select(c => c.Id)))
        {
            yield return new GuideProblem.SameCaseTwice(twice);
        }

        foreach (var problem in guide.Cases.SelectMany(c => Of(c, names)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<GuideProblem> Of(Case person, GuideNames names)
    {
        foreach (var (fact, value) in person.Facts)
        {
            foreach (var problem in ConditionChecks.Of(new Condition.OneOf(fact, [value]), GuidePart.Case, person.Id, names))
            {
                yield return problem;
            }
        }

        foreach (var target in person.First.Where(t => !names.Has(t)).Distinct())
        {
            yield return new GuideProblem.UnknownTarget(GuidePart.Case, person.Id, target);
        }

        foreach (var problem in person.Contains.Concat(person.Absent).SelectMany(s => SafetyRuleChecks.OfSelector(s, GuidePart.Case, person.Id, names)))
        {
            yield return problem;
        }
    }
}
