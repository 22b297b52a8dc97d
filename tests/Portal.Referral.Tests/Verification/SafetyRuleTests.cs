using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Verification;

public sealed class SafetyRuleTests
{
    private static readonly Selector Voice = new Selector.Tagged("voice");

    [Fact]
    public void The_worked_example_breaks_its_third_safety_rule_at_danger_without_papers()
    {
        var verification = Verify(Worked());

        var broken = Assert.IsType<GuideProblem.SafetyRuleBroken>(Assert.Single(verification.Problems));
        Assert.Equal("S3", broken.Id);
        Assert.Equal(GuideView.Guide, broken.View);
        Assert.Equal("danger = yes, papers = no", broken.Counterexample!.ToString());
        Assert.Equal("desk:112 (Emergency)", broken.Shown);
        Assert.Equal(2, verification.Figures.SafetyRulesHeld);
        Assert.Equal(3, verification.Figures.SafetyRules);
    }

    [Fact]
    public void The_third_safety_rule_holds_once_it_leaves_danger_out()
    {
        var worked = Worked();
        var mended = worked with
        {
            SafetyRules = worked.SafetyRules.SetItem(2, worked.SafetyRules[2] with { When = AllOf(Is("papers", "no"), Is("danger", "no", "unknown")) }),
        };

        Assert.Empty(Verify(mended).Problems);
    }

    [Fact]
    public void A_rule_on_unknown_leaves_nobody_out_and_a_rule_on_known_values_does()
    {
        var worked = Worked();
        var guide = worked with
        {
            SafetyRules =
            [
                new SafetyRule("careful", Is("age", "minor", "unknown"), new PathPredicate.Never(new Selector.For(Purpose.Tip))),
                new SafetyRule("careless", AllOf(Is("age", "minor"), Not(Is("danger", "yes")), Is("papers", "no", "unknown")), new PathPredicate.Never(new Selector.For(Purpose.Tip))),
            ],
        };

        var remark = Assert.IsType<GuideRemark.UnknownLeftOut>(Assert.Single(Verify(guide).Remarks));

        Assert.Equal("careless", remark.SafetyRule);
        Assert.Equal("age danger", string.Join(' ', remark.Facts));
        Assert.EndsWith("unknown: \"age\", \"danger\".", remark.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_that_no_known_value_would_bring_in_is_not_left_out()
    {
        var worked = Worked();
        var guide = worked with { SafetyRules = [new SafetyRule("odd", AllOf(Is("age", "minor"), Not(Is("age", "minor"))), new PathPredicate.Never(Voice))] };

        Assert.Empty(Verify(guide with { SafetyRules = [guide.SafetyRules[0] with { Must = new PathPredicate.Never(new Selector.For(Purpose.Tip)) }] }).Remarks);
    }

    [Fact]
    public void A_safety_rule_that_speaks_of_nobody_is_a_problem()
    {
        var guide = Worked() with { SafetyRules = [new SafetyRule("nobody", new Condition.Any([]), new PathPredicate.Never(new Selector.For(Purpose.Tip)))] };

        var problem = Assert.IsType<GuideProblem.SafetyRuleForNobody>(Assert.Single(Verify(guide).Problems));

        Assert.Equal("nobody", problem.Id);
    }

    [Theory]
    [InlineData("voice", true)]
    [InlineData("some-voice", true)]
    [InlineData("mute", false)]
    public void First_looks_at_the_best_entry_only(string tag, bool holds) =>
        AssertHolds(holds, new PathPredicate.First(new Selector.Tagged(tag)), To(Target.Desk("loud"), Purpose.Help, 1), To(Target.Desk("quiet"), Purpose.Help, 2));

    [Fact]
    public void First_is_false_on_an_empty_path()
    {
        var guide = Roles(To(Target.Desk("loud"), Purpose.Help, 1));
        guide = guide with
        {
            Rules = [guide.Rules[0] with { When = Is("who", "victim") }],
            SafetyRules = [new SafetyRule("first", Condition.Always, new PathPredicate.First(Voice))],
        };

        var broken = Verify(guide).Problems.OfType<GuideProblem.SafetyRuleBroken>().ToList();

        Assert.Equal(["who = citizen", "who = citizen"], broken.Select(b => b.Shortest.ToString()));
        Assert.Equal([GuideView.Guide, GuideView.Form], broken.Select(b => b.View));
        Assert.All(broken, b => Assert.Equal("nothing at all", b.Shown));
    }

    [Theory]
    [InlineData(true, "quiet", "loud")]
    [InlineData(false, "loud", "quiet")]
    [InlineData(false, "loud", "loud")]
    [InlineData(true, "quiet", "quiet")]
    public void Before_wants_an_earlier_entry_for_each_later_one(bool holds, string first, string second) =>
        AssertHolds(
            holds,
            new PathPredicate.Before(new Selector.Tagged("mute"), Voice),
            To(Target.Desk(first), Purpose.Help, 1),
            To(Target.Desk(second), Purpose.Advice, 2));

    [Fact]
    public void An_entry_is_not_before_itself() =>
        AssertHolds(false, new PathPredicate.Before(Voice, Voice), To(Target.Desk("loud"), Purpose.Help, 1));

    [Theory]
    [InlineData("voice", false)]
    [InlineData("some-voice", true)]
    public void A_role_contains_a_tag_only_if_every_desk_that_may_fill_it_carries_it(string tag, bool holds) =>
        AssertHolds(holds, new PathPredicate.Contains(new Selector.Tagged(tag)), To(Target.Role("mixed"), Purpose.Help, 1));

    [Theory]
    [InlineData("voice", false)]
    [InlineData("mute", false)]
    [InlineData("other", true)]
    public void A_role_breaks_never_if_any_desk_that_may_fill_it_does(string tag, bool holds) =>
        AssertHolds(holds, new PathPredicate.Never(new Selector.Tagged(tag)), To(Target.Role("mixed"), Purpose.Help, 1));

    [Theory]
    [InlineData("voice", false)]
    [InlineData("other", true)]
    public void Not_turns_every_desk_into_any_desk(string tag, bool holds) =>
        AssertHolds(holds, new PathPredicate.Contains(new Selector.Not(new Selector.Tagged(tag))), To(Target.Role("mixed"), Purpose.Help, 1));

    [Fact]
    public void Never_anything_but_a_tag_is_broken_by_one_desk_without_it()
    {
        AssertHolds(false, new PathPredicate.Never(new Selector.Not(Voice)), To(Target.Role("mixed"), Purpose.Help, 1));
        AssertHolds(true, new PathPredicate.Never(new Selector.Not(Voice)), To(Target.Desk("loud"), Purpose.Help, 1));
        AssertHolds(true, new PathPredicate.Never(new Selector.Not(new Selector.Tagged("some-voice"))), To(Target.Role("mixed"), Purpose.Help, 1));
    }

    [Fact]
    public void A_role_is_itself_and_a_desk_only_if_no_other_desk_may_fill_it()
    {
        AssertHolds(true, new PathPredicate.Contains(new Selector.To(Target.Role("mixed"))), To(Target.Role("mixed"), Purpose.Help, 1));
        AssertHolds(false, new PathPredicate.Contains(new Selector.To(Target.Desk("loud"))), To(Target.Role("mixed"), Purpose.Help, 1));
        AssertHolds(false, new PathPredicate.Never(new Selector.To(Target.Desk("loud"))), To(Target.Role("mixed"), Purpose.Help, 1));
        AssertHolds(true, new PathPredicate.Contains(new Selector.To(Target.Desk("loud"))), To(Target.Role("single"), Purpose.Help, 1));
    }

    [Fact]
    public void A_purpose_is_picked_by_purpose()
    {
        AssertHolds(true, new PathPredicate.Contains(new Selector.For(Purpose.Help)), To(Target.Desk("loud"), Purpose.Help, 1));
        AssertHolds(false, new PathPredicate.Contains(new Selector.For(Purpose.Legal)), To(Target.Desk("loud"), Purpose.Help, 1));
        AssertHolds(true, new PathPredicate.Never(new Selector.For(Purpose.Legal)), To(Target.Desk("loud"), Purpose.Help, 1));
    }

    [Fact]
    public void A_better_entry_of_the_same_target_and_purpose_takes_the_place_of_the_other()
    {
        AssertHolds(
            true,
            new PathPredicate.First(new Selector.To(Target.Desk("loud"))),
            To(Target.Desk("quiet"), Purpose.Help, 5),
            To(Target.Desk("loud"), Purpose.Help, 4),
            To(Target.Desk("loud"), Purpose.Help, 6, "again"));
    }

    [Fact]
    public void The_given_facts_that_matter_are_part_of_a_counter_example()
    {
        var guide = Hours() with { SafetyRules = [new SafetyRule("day", Is("who", "citizen"), new PathPredicate.Contains(new Selector.To(CoMensha)))] };

        var broken = Verify(guide).Problems.OfType<GuideProblem.SafetyRuleBroken>().First();

        Assert.Equal("who = citizen, comensha-open = no", broken.Shortest.ToString());
        Assert.Equal("no", broken.Shortest.GivenFacts["comensha-open"]);
    }

    [Fact]
    public void Ticks_stand_together_in_a_counter_example()
    {
        var guide = Hours() with
        {
            SafetyRules = [new SafetyRule("beaten", AllOf(Is("papers-taken", "yes"), Is("beaten", "yes")), new PathPredicate.Never(new Selector.To(VeiligThuis)))],
        };

        var broken = Verify(guide).Problems.OfType<GuideProblem.SafetyRuleBroken>().First();

        Assert.Equal("who = victim, signs = papers-taken + beaten", broken.Shortest.ToString());
    }

    private static void AssertHolds(bool holds, PathPredicate must, params ImmutableArray<Referral> referrals)
    {
        var guide = Roles(referrals) with { SafetyRules = [new SafetyRule("rule", Condition.Always, must)] };

        var verification = Verify(guide);

        Assert.Equal(holds ? 1 : 0, verification.Figures.SafetyRulesHeld);
        Assert.Equal(holds, !verification.Problems.Any(p => p is GuideProblem.SafetyRuleBroken));
    }

    private static Guide Roles(params ImmutableArray<Referral> referrals) => new(
        [Fact("who", "victim", "citizen")],
        [Ask(1, Fact("who", "victim", "citizen"))],
        [new Rule("everybody", Condition.Always, referrals)],
        [],
        [],
        [
            Desk("loud", "voice", "some-voice"),
            Desk("quiet", "mute", "some-voice"),
            Desk("elsewhere", "other", "investigates"),
            Role("mixed", "loud", "quiet"),
            Role("single", "loud"),
        ]);

    private static GuideVerification Verify(Guide guide) => GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []);
}
