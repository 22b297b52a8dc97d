using System.Collections.Immutable;
using CsCheck;
using Values = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Portal.Referral.Tests.Properties;

public sealed class VerifierProperties
{
    private static readonly Gen<(Guide Guide, ImmutableArray<Moment> Moments)> Guarded = Dice.Gen.Select(dice =>
    {
        var guide = RandomGuides.Build(dice);
        guide = guide with
        {
            SafetyRules = [.. dice.Many(1, 4, i => new SafetyRule($"s{i}", RandomGuides.AnyCondition(dice, guide.Facts, 1), RandomGuides.AnyPredicate(dice)))],
        };

        return (guide, (ImmutableArray<Moment>)[.. dice.Many(0, 3, i => AnyMoment(dice, guide, i))]);
    });

    [Fact]
    public void A_safety_rule_holds_exactly_when_it_holds_for_every_assignment() =>
        Guarded.Sample(
            (guide, _) =>
            {
                var verification = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []);

                foreach (var rule in guide.SafetyRules)
                {
                    var problems = verification.Problems.Where(p => p.Part == GuidePart.SafetyRule && p.Id == rule.Id).ToList();
                    var appliesAnywhere = false;
                    foreach (var (view, plain) in Views(guide))
                    {
                        var safety = new PlainSafety(guide.Targets);
                        var applies = plain.Assignments().Where(a => rule.When.Evaluate(f => a[f]) == Truth.True).ToList();
                        var broken = problems.OfType<GuideProblem.SafetyRuleBroken>().Where(b => b.View == view).ToList();
                        appliesAnywhere |= applies.Count > 0;

                        Assert.Equal(applies.TrueForAll(a => safety.Holds(rule.Must, plain.Path(a))), broken.Count == 0);
                        AssertShown(guide, plain, broken, a => applies.Exists(x => PlainGuide.Key(x) == PlainGuide.Key(a)) && !safety.Holds(rule.Must, plain.Path(a)));
                    }

                    Assert.Equal(!appliesAnywhere, problems.Exists(p => p is GuideProblem.SafetyRuleForNobody));
                }

                Assert.Equal(
                    guide.SafetyRules.Count(r => !verification.Problems.Any(p => p.Part == GuidePart.SafetyRule && p.Id == r.Id)),
                    verification.Figures.SafetyRulesHeld);
            },
            iter: 150);

    [Fact]
    public void Everybody_has_somebody_exactly_when_the_plain_paths_say_so() =>
        Guarded.Sample(
            (guide, _) =>
            {
                var problems = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Problems;

                foreach (var (view, plain) in Views(guide))
                {
                    var safety = new PlainSafety(guide.Targets);
                    var found = problems.OfType<GuideProblem.NobodyToTalkTo>().Where(p => p.View == view).ToList();
                    bool IsAlone(Values a) => !plain.Path(a).Exists(r => safety.Fillings(r)[0].HasVoice);

                    Assert.Equal(plain.Assignments().Any(IsAlone), found.Count == 1);
                    AssertShown(guide, plain, found, IsAlone);
                }
            },
            iter: 100);

    [Fact]
    public void Somebody_is_there_at_every_moment_exactly_when_the_plain_paths_say_so() =>
        Guarded.Sample(
            (guide, moments) =>
            {
                var problems = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, moments).Problems;

                foreach (var (view, plain) in Views(guide))
                {
                    var found = problems.OfType<GuideProblem.NobodyOpen>().Where(p => p.View == view).ToList();
                    var bad = moments.Where(m => plain.Assignments().Any(a => IsAt(a, m) && IsClosed(guide, plain.Path(a), m))).ToList();

                    Assert.Equal(bad.Count, found.Sum(p => p.Moments));
                    Assert.All(found, p => Assert.Contains(p.Moment, bad.Select(m => m.Name)));
                    AssertShown(guide, plain, found, a => IsClosed(guide, plain.Path(a), moments.Single(m => m.Name == found[0].Moment)));
                }
            },
            iter: 100);

    [Fact]
    public void Rules_and_questions_of_no_use_are_those_of_the_plain_evaluation() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var problems = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Problems;

                var useless = guide.Rules.Where(rule => Views(guide).All(v => !v.Plain.Assignments().Any(a => Fires(guide, rule, v.View, a))));
                Assert.Equal(useless.Select(r => r.Id).ToHashSet(StringComparer.Ordinal), problems.OfType<GuideProblem.RuleNeverFires>().Select(p => p.Rule).ToHashSet(StringComparer.Ordinal));
                var idle = guide.Questions.Where(q => Views(guide).All(v => !Matters(v.Plain, q)));
                Assert.Equal(idle.Select(q => q.Id).ToHashSet(StringComparer.Ordinal), problems.OfType<GuideProblem.QuestionNeverMatters>().Select(p => p.Question).ToHashSet(StringComparer.Ordinal));
            },
            iter: 100);

    [Fact]
    public void Questions_that_change_only_a_reason_are_those_of_the_plain_evaluation() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var remarks = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Remarks;

                var plain = new PlainGuide(guide, GuideView.Guide);
                var only = plain.Questions.Where(q => Matters(plain, q) && !Changes(plain, q, path => string.Join(';', path.Select(r => $"{r.Target} {r.Purpose}"))));
                Assert.Equal(only.Select(q => q.Id), remarks.OfType<GuideRemark.OnlyReason>().Select(r => r.Question), StringComparer.Ordinal);
            },
            iter: 200);

    [Fact]
    public void I_am_safe_now_leads_away_exactly_when_nobody_who_says_so_is_still_sent_there() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var problems = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Problems;

                var plain = new PlainGuide(guide, GuideView.Guide);
                foreach (var rule in guide.Rules.Where(r => r.IsDecisive))
                {
                    var question = guide.Questions.Single(q => q.Id == rule.WhenSafe!.Question);
                    var still = plain.Sayings().Any(said =>
                        plain.Answer(question, said) == Portal.Testing.TestGuides.Given(guide, question.Id, rule.WhenSafe!.Answer)
                        && rule.When.Evaluate(f => plain.Settle(said)[f]) == Truth.True);

                    Assert.Equal(still, problems.OfType<GuideProblem.StillDecided>().Any(p => p.Rule == rule.Id));
                }
            },
            iter: 100);

    /// <summary>Every assignment like the example shows the problem, and there is one.</summary>
    private static void AssertShown(Guide guide, PlainGuide plain, IEnumerable<GuideProblem> problems, Func<Values, bool> shows)
    {
        foreach (var example in problems.Select(p => p.Counterexample!))
        {
            var like = plain.Assignments().Where(a => IsLike(guide, a, example)).ToList();
            Assert.NotEmpty(like);
            Assert.All(like, a => Assert.True(shows(a)));
        }
    }

    private static bool IsLike(Guide guide, Values assignment, Counterexample example) =>
        example.GivenFacts.All(g => assignment[g.Key] == g.Value)
        && example.Answers.All(a => guide.Questions.Single(q => q.Id == a.Question) is var question && question.Facts.All(f => assignment[f] == Said(question, f, a)));

    private static string Said(Question question, string fact, AnsweredQuestion answered) =>
        !question.IsSeveral || answered.Answers is [Fact.Unknown] ? answered.Answers.Single()
        : answered.Answers.Contains(fact, StringComparer.Ordinal) ? Fact.Yes : Fact.No;

    private static bool Fires(Guide guide, Rule rule, GuideView view, Values assignment) =>
        guide.Rules
            .Where(r => r.When.Evaluate(f => assignment[f]) == Truth.True)
            .TakeUntil(r => r.IsDecisive && view == GuideView.Guide)
            .Contains(rule);

    private static bool Matters(PlainGuide plain, Question question) => Changes(plain, question, path => string.Join(';', path));

    private static bool Changes(PlainGuide plain, Question question, Func<List<Referral>, string> tell) =>
        plain.Questions.Contains(question)
        && plain.Sayings()
            .GroupBy(said => PlainGuide.Key(said.RemoveRange(question.Facts)), StringComparer.Ordinal)
            .Any(alike => alike.Select(said => tell(plain.Path(plain.Settle(said)))).Distinct(StringComparer.Ordinal).Count() > 1);

    private static bool IsAt(Values assignment, Moment moment) => moment.GivenFacts.All(g => assignment[g.Key] == g.Value);

    private static bool IsClosed(Guide guide, List<Referral> path, Moment moment)
    {
        var safety = new PlainSafety(guide.Targets);
        bool Among(Referral referral, ImmutableSortedSet<string> desks) =>
            safety.Fillings(referral).TrueForAll(f => f.Target.Kind == TargetKind.Desk && desks.Contains(f.Target.Id));

        if (path.Exists(r => Among(r, moment.OpenDesks) && !safety.Fillings(r).Exists(f => f.Tags.Contains("emergency"))))
        {
            return false;
        }

        return path.Count == 0
            || !((safety.Fillings(path[0]).TrueForAll(f => f.Tags.Contains("emergency")) && Among(path[0], moment.OpenDesks)) || Among(path[0], moment.ClosedWithStandIn));
    }

    private static Moment AnyMoment(Dice dice, Guide guide, int number) => new(
        $"m{number}",
        guide.Facts.Where(f => f.Use == FactUse.Given).ToImmutableSortedDictionary(f => f.Id, f => dice.Pick(f.Values), StringComparer.Ordinal),
        dice.Some(["d0", "d1", "d2", "d3"]).ToImmutableSortedSet(StringComparer.Ordinal))
    {
        ClosedWithStandIn = dice.Some(["d1", "d2"]).ToImmutableSortedSet(StringComparer.Ordinal),
    };

    private static List<(GuideView View, PlainGuide Plain)> Views(Guide guide) =>
        [(GuideView.Guide, new PlainGuide(guide, GuideView.Guide)), (GuideView.Form, new PlainGuide(guide, GuideView.Form))];
}
