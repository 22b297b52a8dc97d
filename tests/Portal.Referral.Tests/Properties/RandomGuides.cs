using System.Collections.Immutable;
using CsCheck;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Properties;

/// <summary>
/// Small sound guides of every shape: decisive rules, unknowns, questions asked only when, pages with several answers,
/// facts of the guide, of the form and given ones, roles, blocks.
/// </summary>
internal static class RandomGuides
{
    private static readonly ImmutableArray<TargetProfile> Targets =
    [
        Desk("d0", "emergency", "a"),
        Desk("d1", "a", "b"),
        Desk("d2", "b"),
        Profile(Target.Desk("d3"), hasVoice: false, "a", "c"),
        Role("r0", "d1", "d2"),
        Role("r1", "d3", "d1"),
        Profile(Target.Block("b0"), hasVoice: false, "c"),
    ];

    public static readonly Gen<Guide> Gen = Dice.Gen.Select(dice => Build(dice));

    /// <param name="enough">Everything is tried on every combination of answers: no questions are added past this many.</param>
    public static Guide Build(Dice dice, int enough = 100)
    {
        var (facts, questions) = Questions(dice, enough);
        var given = dice.Many(0, 2, i => new Fact($"g{i}", ["yes", "no"], FactUse.Given));
        var rules = Rules(dice, facts, given, questions);

        return new Guide([.. facts, .. given], [.. questions], rules, [], [], Targets, MostQuestions: 9);
    }

    /// <summary>Other rules over the same questions, some of them the old ones.</summary>
    public static ImmutableArray<Rule> Rules(Dice dice, List<Fact> facts, List<Fact> given, List<Question> questions)
    {
        var walked = questions.FindAll(q => facts.First(f => f.Id == q.Facts[0]).Use != FactUse.Form);

        return
        [
            .. dice.Many(1, 6, i =>
            {
                var isDecisive = walked.Count > 0 && dice.Chance(4);
                var when = AnyCondition(dice, isDecisive ? facts : [.. facts, .. given], 2);
                var safe = isDecisive && dice.Pick(walked) is var question ? new SafeAnswer(question.Id, dice.Pick(question.Answers).Id) : null;

                return new Rule($"rule{i}", when, [.. dice.Many(1, 3, _ => AnyReferral(dice))], isDecisive, safe);
            }),
        ];
    }

    public static Condition AnyCondition(Dice dice, IReadOnlyList<Fact> facts, int depth)
    {
        if (facts.Count == 0 || dice.Chance(9))
        {
            return Condition.Always;
        }

        switch (dice.Throw(depth == 0 ? 2 : 5))
        {
            case 2:
                return Not(AnyCondition(dice, facts, depth - 1));
            case 3:
                return new Condition.All([.. dice.Many(1, 3, _ => AnyCondition(dice, facts, depth - 1))]);
            case 4:
                return new Condition.Any([.. dice.Many(1, 3, _ => AnyCondition(dice, facts, depth - 1))]);
            default:
                var fact = dice.Pick(facts);
                var values = dice.Some(fact.Domain);
                return Is(fact.Id, values.Count == 0 ? [dice.Pick(fact.Domain)] : [.. values]);
        }
    }

    public static Selector AnySelector(Dice dice) => dice.Throw(5) switch
    {
        0 => new Selector.To(dice.Pick(Targets).Target),
        1 => new Selector.For(dice.Pick(Purposes)),
        2 => new Selector.Not(AnySelector(dice)),
        _ => new Selector.Tagged(dice.Pick(["a", "b", "c", "emergency"])),
    };

    public static PathPredicate AnyPredicate(Dice dice) => dice.Throw(4) switch
    {
        0 => new PathPredicate.Contains(AnySelector(dice)),
        1 => new PathPredicate.First(AnySelector(dice)),
        2 => new PathPredicate.Before(AnySelector(dice), AnySelector(dice)),
        _ => new PathPredicate.Never(AnySelector(dice)),
    };

    private static readonly Purpose[] Purposes = [Purpose.Help, Purpose.Report, Purpose.Emergency];

    private static Referral AnyReferral(Dice dice) =>
        new(dice.Pick(Targets).Target, dice.Pick(Purposes), dice.Throw(3), dice.Throw(2) == 0 ? "why" : "because");

    private static (List<Fact> Facts, List<Question> Questions) Questions(Dice dice, int enough)
    {
        var (facts, questions, combinations) = (new List<Fact>(), new List<Question>(), 1);
        for (var count = 1 + dice.Throw(4); questions.Count < count && combinations < enough;)
        {
            var number = questions.Count + 1;
            var use = dice.Pick([FactUse.Both, FactUse.Both, FactUse.Walk, FactUse.Form]);
            var when = facts.Count > 0 && dice.Throw(3) == 2 ? AnyCondition(dice, facts, 1) : null;
            List<Fact> asked = dice.Chance(4)
                ? dice.Many(2, 3, i => YesNo($"q{number}{"abc"[i]}", use))
                : [new Fact($"q{number}", [.. "xyz".Take(1 + dice.Throw(3)).Select(c => c.ToString())], use)];
            var question = asked.Count > 1
                ? AskSeveral(number, $"s{number}", [.. asked.Select(f => f.Id)], when, when is null ? [] : Otherwise(dice, asked))
                : Ask(number, asked[0], when, when is null ? null : dice.Pick(asked[0].Domain));
            combinations *= asked.Count > 1 ? (1 << asked.Count) + 1 : asked[0].Domain.Length;
            facts.AddRange(asked);
            questions.Add(question);
        }

        return (facts, questions);
    }

    private static ImmutableArray<string> Otherwise(Dice dice, List<Fact> asked) =>
        dice.Chance(4) ? [.. asked.Select(_ => Fact.Unknown)] : [.. asked.Select(_ => dice.Pick([Fact.Yes, Fact.No]))];
}
