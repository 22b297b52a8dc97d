using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests;

public sealed class ExplanationTests
{
    private static readonly ImmutableDictionary<string, string> NothingGiven = ImmutableDictionary<string, string>.Empty;

    [Fact]
    public void Only_the_answer_that_forces_a_referral_explains_it()
    {
        var (guide, forest) = Compiled(Worked());
        GivenAnswer[] answers = [Given(guide, "danger", "no"), Given(guide, "age", "adult"), Given(guide, "papers", "no")];

        Assert.Equal([answers[1]], Explain(forest, answers, CoMensha));
        Assert.Equal([answers[2]], Explain(forest, answers, ReflectionPeriod));
    }

    [Fact]
    public void I_dont_know_may_be_what_forces_it()
    {
        var (guide, forest) = Compiled(Worked());
        GivenAnswer[] answers = [Given(guide, "danger", "unknown"), Given(guide, "age", "unknown"), Given(guide, "papers", "yes")];

        Assert.Equal([answers[1]], Explain(forest, answers, VeiligThuis));
    }

    [Fact]
    public void A_referral_for_everybody_needs_no_answer()
    {
        var (guide, forest) = Compiled(Hours());
        GivenAnswer[] answers = [Given(guide, "who", "citizen"), Given(guide, "danger", "no")];

        Assert.Empty(Explain(forest, answers, ReflectionPeriod, "yes"));
    }

    [Fact]
    public void The_hour_is_held_and_never_told()
    {
        var (guide, forest) = Compiled(Hours());
        GivenAnswer[] answers = [Given(guide, "who", "citizen"), Given(guide, "danger", "no")];

        Assert.Equal([answers[0]], Explain(forest, answers, CoMensha, "yes"));
    }

    [Fact]
    public void Each_tick_stands_on_its_own_and_what_was_left_unticked_is_not_told()
    {
        var (guide, forest) = Compiled(Hours());
        GivenAnswer[] answers = [Given(guide, "who", "victim"), Given(guide, "signs", "papers-taken", "beaten"), Given(guide, "danger", "no")];

        var explanation = Explain(forest, answers, VeiligThuis, "yes");

        // Beaten and not locked in: the second can't be said, and only victims are asked.
        Assert.Equal([Given(guide, "signs", "beaten")], explanation);
    }

    [Fact]
    public void A_cut_or_a_better_entry_is_no_part_of_the_reason()
    {
        var worked = Worked();
        var (guide, forest) = Compiled(worked with { Rules = worked.Rules.Insert(1, new Rule("better", Is("papers", "yes"), [To(CoMensha, Purpose.Shelter, 5, "better")])) });
        GivenAnswer[] answers = [Given(guide, "danger", "no"), Given(guide, "age", "adult"), Given(guide, "papers", "no")];

        Assert.Equal([answers[1]], Explain(forest, answers, CoMensha));
    }

    [Fact]
    public void Answers_that_lead_elsewhere_explain_nothing()
    {
        var (guide, forest) = Compiled(Worked());
        var entry = forest.Entries.Single(e => e.Target == CoMensha);

        Assert.Empty(Explanation.Of(forest, [Given(guide, "danger", "yes")], NothingGiven, entry));
    }

    [Fact]
    public void An_entry_of_another_guide_is_a_mistake_of_the_caller()
    {
        var (_, forest) = Compiled(Worked());
        var other = forest.Entries[0] with { Reason = "another" };

        Assert.Throws<ArgumentException>(() => Explanation.Of(forest, [], NothingGiven, other));
        Assert.Throws<ArgumentException>(() => Explanation.Of(forest, [], NothingGiven, other with { Rank = 99 }));
    }

    private static (Guide Guide, DiagramForest Forest) Compiled(Guide guide) => (guide, GuideCompiler.Compile(guide).Forest!);

    private static ImmutableArray<GivenAnswer> Explain(DiagramForest forest, GivenAnswer[] answers, Target target, string? open = null)
    {
        var given = open is null ? NothingGiven : NothingGiven.Add("comensha-open", open);

        return Explanation.Of(forest, answers, given, Walk.Path(forest, answers, given).Entries.Single(e => e.Target == target));
    }
}
