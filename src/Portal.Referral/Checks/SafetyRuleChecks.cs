using System.Diagnostics;

namespace Portal.Referral.Checks;

internal static class SafetyRuleChecks
{
    public static IEnumerable<GuideProblem> Of(Guide guide, GuideNames names)
    {
        foreach (var rule in GuideChecks.Doubles(guide.SafetyRules.Select(r => r.Id)))
        {
            yield return new GuideProblem.SameSafetyRuleTwice(rule);
        }

        foreach (var rule in guide.SafetyRules)
        {
            foreach (var problem in ConditionChecks.Of(rule.When, GuidePart.SafetyRule, rule.Id, names))
            {
                yield return problem;
            }

            foreach (var problem in SelectorsOf(rule.Must).SelectMany(s => OfSelector(s, GuidePart.SafetyRule, rule.Id, names)))
            {
                yield return problem;
            }
        }
    }

    /// <summary>A selector names only what exists: a slip of the pen would make "never" true for everybody.</summary>
    public static IEnumerable<GuideProblem> OfSelector(Selector selector, GuidePart where, string name, GuideNames names) => selector switch
    {
        Selector.To to when !names.Has(to.Target) => [new GuideProblem.UnknownTarget(where, name, to.Target)],
        Selector.Tagged tagged when !names.HasTag(tagged.Tag) => [new GuideProblem.TagNobodyCarries(where, name, tagged.Tag)],
        Selector.Not not => OfSelector(not.Inner, where, name, names),
        _ => [],
    };

    private static IEnumerable<Selector> SelectorsOf(PathPredicate predicate) => predicate switch
    {
        PathPredicate.Contains contains => [contains.What],
        PathPredicate.First first => [first.What],
        PathPredicate.Before before => [before.Earlier, before.Later],
        PathPredicate.Never never => [never.What],
        _ => throw new UnreachableException(),
    };
}
