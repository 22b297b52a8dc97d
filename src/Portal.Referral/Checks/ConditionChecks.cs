using System.Collections.Immutable;

namespace Portal.Referral.Checks;

/// <summary>A condition speaks of facts and values that exist, and does not nest beyond reading.</summary>
internal static class ConditionChecks
{
    private const int Deepest = 32;

    /// <param name="where">The kind of part that the condition belongs to.</param>
    /// <param name="name">The id of that part.</param>
    public static IEnumerable<GuideProblem> Of(Condition condition, GuidePart where, string name, GuideNames names) =>
        IsTooDeep(condition, Deepest)
            ? [new GuideProblem.ConditionTooDeep(where, name, Deepest)]
            : Tests(condition).SelectMany(test => Of(test, where, name, names)).Distinct();

    private static IEnumerable<GuideProblem> Of(Condition.OneOf test, GuidePart where, string name, GuideNames names)
    {
        if (names.Fact(test.Fact) is not { } fact)
        {
            yield return new GuideProblem.UnknownFact(where, name, test.Fact);
            yield break;
        }

        if (test.Values.IsEmpty)
        {
            yield return new GuideProblem.BadValue(where, name, fact.Id, "no value is named");
        }

        foreach (var value in test.Values.Where(v => !fact.CanBe(v)))
        {
            yield return new GuideProblem.BadValue(where, name, fact.Id, $"it is never \"{value}\"");
        }
    }

    private static bool IsTooDeep(Condition condition, int most) => most == 0 || Parts(condition).Any(c => IsTooDeep(c, most - 1));

    private static IEnumerable<Condition.OneOf> Tests(Condition condition) =>
        condition is Condition.OneOf test ? [test] : Parts(condition).SelectMany(Tests);

    private static ImmutableArray<Condition> Parts(Condition condition) => condition switch
    {
        Condition.All all => all.Conditions,
        Condition.Any any => any.Conditions,
        Condition.Not not => [not.Inner],
        _ => [],
    };
}
