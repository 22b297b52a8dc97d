using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Verification;

public sealed class CompletenessTests
{
    [Fact]
    public void Somebody_who_gets_only_a_text_has_nobody_to_talk_to()
    {
        var problem = Verify(Hours()).OfType<GuideProblem.NobodyToTalkTo>().First();

        Assert.Equal(GuideView.Guide, problem.View);
        Assert.Equal("who = victim, signs = none, danger = no", problem.Shortest.ToString());
        Assert.Equal("block:reflection-period (Information)", problem.Shown);
    }

    [Theory]
    [InlineData(true, "loud", "mute")]
    [InlineData(false, "mute", "loud")]
    public void A_role_counts_by_its_fallback(bool complete, string fallback, string other)
    {
        var guide = Alone(Target.Role("role"), Role("role", fallback, other), Desk("loud"), Profile(Target.Desk("mute"), hasVoice: false));

        Assert.Equal(complete, !Verify(guide).Any(p => p is GuideProblem.NobodyToTalkTo));
    }

    [Fact]
    public void A_desk_without_a_visible_phone_or_chat_is_nobody_to_talk_to()
    {
        var guide = Alone(Target.Desk("mute"), Profile(Target.Desk("mute"), hasVoice: false));

        var problems = Verify(guide);

        Assert.Equal([GuideView.Guide, GuideView.Form], problems.Cast<GuideProblem.NobodyToTalkTo>().Select(p => p.View));
        Assert.Equal("nothing said", problems[0].Counterexample!.ToString());
    }

    [Fact]
    public void A_moment_at_which_only_a_closed_desk_is_left_is_told_with_how_many_are_like_it()
    {
        var guide = Hours() with { Rules = Hours().Rules.Add(new Rule("fallback", Is("who", "victim", "unknown"), [To(VeiligThuis, Purpose.Advice, 95)])) };
        ImmutableArray<Moment> moments =
        [
            Moment("Monday 12:00", "yes", "112", "comensha", "veilig-thuis"),
            Moment("Sunday 03:00", "yes", "112", "veilig-thuis"),
            Moment("Christmas Day 12:00", "yes", "112", "veilig-thuis"),
            Moment("Sunday 04:00", "no", "112", "veilig-thuis"),
        ];

        var problem = Assert.IsType<GuideProblem.NobodyOpen>(Verify(guide, moments)[0]);

        Assert.Equal("Sunday 03:00", problem.Moment);
        Assert.Equal(2, problem.Moments);
        Assert.Equal("who = citizen, danger = no, comensha-open = yes", problem.Shortest.ToString());
        Assert.Contains("at 2 moments such as Sunday 03:00", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_begins_with_112_needs_no_other_open_desk()
    {
        var guide = Alone(Emergency, Desk("112", "emergency"));

        Assert.Empty(Verify(guide, [NoGiven("night", ["112"])]));
        Assert.Equal(2, Verify(guide, [NoGiven("night", [])]).Length);
    }

    [Fact]
    public void An_emergency_desk_further_down_is_not_the_open_desk_that_somebody_needs()
    {
        var guide = Alone(CoMensha, Desk("112", "emergency"), Desk("comensha"));
        guide = guide with { Rules = guide.Rules.SetItem(0, guide.Rules[0] with { Referrals = [To(CoMensha, Purpose.Help, 1), To(Emergency, Purpose.Emergency, 2)] }) };

        Assert.Equal(2, Verify(guide, [NoGiven("night", ["112"])]).Length);
        Assert.Empty(Verify(guide, [NoGiven("day", ["112", "comensha"])]));
    }

    [Fact]
    public void A_first_desk_that_says_who_is_there_now_is_enough()
    {
        var guide = Alone(CoMensha, Desk("veilig-thuis"), Desk("comensha"));
        guide = guide with { Rules = guide.Rules.SetItem(0, guide.Rules[0] with { Referrals = [To(CoMensha, Purpose.Help, 1), To(VeiligThuis, Purpose.Help, 2)] }) };
        var night = NoGiven("night", []);

        Assert.Empty(Verify(guide, [night with { ClosedWithStandIn = Set("comensha") }]));
        Assert.Equal(2, Verify(guide, [night with { ClosedWithStandIn = Set("veilig-thuis") }]).Length);
    }

    [Theory]
    [InlineData(true, "a", "b")]
    [InlineData(false, "a")]
    [InlineData(false)]
    public void A_role_is_open_only_when_every_desk_that_may_fill_it_is(bool complete, params string[] open)
    {
        var guide = Alone(Target.Role("role"), Role("role", "a", "b"), Desk("a"), Desk("b"));

        Assert.Equal(complete, Verify(guide, [NoGiven("night", open)]).IsEmpty);
    }

    [Fact]
    public void A_text_is_never_open()
    {
        var guide = Alone(Target.Desk("a"), Desk("a"), Profile(Target.Block("b"), hasVoice: false));
        guide = guide with { Rules = guide.Rules.SetItem(0, guide.Rules[0] with { Referrals = [To(Target.Desk("a"), Purpose.Help, 1), To(Target.Block("b"), Purpose.Information, 2)] }) };

        Assert.Equal(2, Verify(guide, [NoGiven("night", ["b"])]).Length);
    }

    [Fact]
    public void A_moment_must_give_every_given_fact_a_value()
    {
        var forest = GuideCompiler.Compile(Hours()).Forest!;

        Assert.Throws<ArgumentException>(() => GuideVerifier.Verify(forest, [NoGiven("night", [])]));
    }

    private static Guide Alone(Target target, params ImmutableArray<TargetProfile> targets) => new(
        [Fact("who", "victim", "citizen")],
        [Ask(1, Fact("who", "victim", "citizen"))],
        [
            new Rule("everybody", Condition.Always, [To(target, Purpose.Help, 1)]),
            new Rule("victims", Is("who", "victim"), [To(target, Purpose.Legal, 500)]),
        ],
        [],
        [],
        targets);

    private static Moment Moment(string name, string open, params ReadOnlySpan<string> desks) =>
        NoGiven(name, desks) with { GivenFacts = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("comensha-open", open) };

    private static Moment NoGiven(string name, ReadOnlySpan<string> desks) =>
        new(name, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), Set(desks));

    private static ImmutableSortedSet<string> Set(params ReadOnlySpan<string> desks) => ImmutableSortedSet.Create(StringComparer.Ordinal, desks);

    private static ImmutableArray<GuideProblem> Verify(Guide guide, ImmutableArray<Moment> moments = default) =>
        GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, moments.IsDefault ? [] : moments).Problems;
}
