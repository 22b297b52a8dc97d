using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Testing;

public static partial class TestGuides
{
    /// <summary>
    /// A made-up guide of any size, always the same for the same numbers. A rule tests two or three questions that
    /// stand next to each other and sends to one of the referrals; the first rule, on the first question, is decisive, and the last one sends
    /// everybody to a desk at the end of the path. The safety rules hold, and none of them trivially: each takes the
    /// condition of some rule and says that this rule's referral is on the path, stands before the last desk, or that
    /// the last desk is not the first.
    /// </summary>
    /// <param name="answers">To each question, "I don't know" not counted.</param>
    /// <param name="rules">At least as many as there are referrals.</param>
    /// <param name="referrals">Distinct ones.</param>
    public static Guide Synthetic(int questions = 30, int answers = 5, int rules = 400, int referrals = 40, int safetyRules = 20, int seed = 1)
    {
        // A seeded Random gives the same numbers everywhere; nothing here is secret.
        var random = new Random(seed);
        ImmutableArray<Fact> facts = [.. Enumerable.Range(0, questions).Select(q => new Fact($"q{q:00}", [.. Enumerable.Range(0, answers).Select(a => $"a{a}")], FactUse.Both))];
        ImmutableArray<Target> targets = [.. Enumerable.Range(0, referrals - 1).Select(r => r % 5 == 4 ? Target.Block($"block{r:00}") : Target.Desk($"desk{r:00}"))];
        var ruleList = ImmutableArray.CreateBuilder<Rule>(rules);
        ruleList.Add(new Rule("rule000", Is("q00", "a0"), [To(targets[0], Purpose.Emergency, 0)], IsDecisive: true, new SafeAnswer("q00", "a1")));
        while (ruleList.Count < rules - 1)
        {
            var target = 1 + ((ruleList.Count - 1) % (referrals - 2));
            ruleList.Add(new Rule($"rule{ruleList.Count:000}", Neighbours(random, facts), [To(targets[target], Purpose.Help, 1 + (target * 7 % 20))]));
        }

        ruleList.Add(new Rule($"rule{rules - 1:000}", Condition.Always, [To(Target.Desk("last"), Purpose.Advice, 99)]));

        return new Guide(
            facts,
            [.. facts.Select((fact, q) => Ask(q + 1, fact))],
            ruleList.ToImmutable(),
            [.. Enumerable.Range(0, safetyRules).Select(s => SyntheticSafety(ruleList[1 + (s * 17 % (rules - 2))], facts[0], s))],
            [],
            [.. targets.Select(t => Profile(t, hasVoice: t.Kind == TargetKind.Desk)), Desk("last", "last")],
            MostQuestions: questions);
    }

    private static Condition Neighbours(Random random, ImmutableArray<Fact> facts)
    {
        var count = 2 + random.Next(2);
        var first = 1 + random.Next(facts.Length - count);

        return AllOf([.. Enumerable.Range(first, count).Select(q => Is(facts[q].Id, [.. facts[q].Values.Where(_ => random.Next(3) == 0).DefaultIfEmpty(facts[q].Values[0])]))]);
    }

    private static SafetyRule SyntheticSafety(Rule rule, Fact first, int number)
    {
        var last = new Selector.Tagged("last");
        var target = new Selector.To(rule.Referrals[0].Target);
        PathPredicate must = (number % 3) switch
        {
            0 => new PathPredicate.Contains(target),
            1 => new PathPredicate.Before(target, last),
            _ => new PathPredicate.First(new Selector.Not(last)),
        };

        return new SafetyRule($"safety{number:00}", AllOf(rule.When, Is(first.Id, first.Domain.RemoveAt(0))), must);
    }
}
