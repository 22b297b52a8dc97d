using System.Diagnostics;

namespace Portal.Referral.Drawing;

/// <summary>Draws each rule between the facts that it depends on and the targets that it sends to.</summary>
internal static class RuleDrawing
{
    public static string Of(Guide guide)
    {
        var chart = new Flowchart("LR");
        foreach (var rule in guide.Rules)
        {
            var shape = chart.Shape($"rule {rule.Id}", $"{rule.Id}: {Words(rule.When)}", rule.IsDecisive ? "{{" : "[", rule.IsDecisive ? "}}" : "]");
            foreach (var fact in rule.When.FactsNamed())
            {
                chart.Arrow(chart.Shape($"fact {fact}", fact, "([", "])"), shape, "");
            }

            foreach (var referral in rule.Referrals)
            {
                chart.Arrow(shape, chart.Shape(referral.Target.ToString(), referral.Target.ToString(), "[[", "]]"), $"{referral.Purpose} {referral.Priority}");
            }
        }

        return chart.ToString();
    }

    private static string Words(Condition condition) => condition switch
    {
        Condition.OneOf test => $"{test.Fact} is {string.Join(" or ", test.Values)}",
        Condition.All { Conditions.Length: 0 } => "always",
        Condition.All all => string.Join(" and ", all.Conditions.Select(Inner)),
        Condition.Any { Conditions.Length: 0 } => "never",
        Condition.Any any => string.Join(" or ", any.Conditions.Select(Inner)),
        Condition.Not not => $"not ({Words(not.Inner)})",
        _ => throw new UnreachableException(),
    };

    private static string Inner(Condition condition) =>
        condition is Condition.All { Conditions.Length: > 1 } or Condition.Any { Conditions.Length: > 1 } ? $"({Words(condition)})" : Words(condition);
}
