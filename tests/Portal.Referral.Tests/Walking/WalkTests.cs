using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Walking;

public sealed class WalkTests
{
    private static readonly Guide Guide = Hours();
    private static readonly DiagramForest Forest = GuideCompiler.Compile(Guide).Forest!;

    [Fact]
    public void A_question_that_changes_nothing_any_more_is_skipped()
    {
        var step = Walk.Replay(Forest, [Given(Guide, "who", "citizen")]);

        Assert.Equal("danger", step.Question!.Id);
        Assert.Equal(1, step.AtMostMore);
    }

    [Fact]
    public void An_answer_to_a_question_that_is_not_due_is_ignored_and_counts_again_when_it_is()
    {
        GivenAnswer[] answers = [Given(Guide, "signs", "papers-taken"), Given(Guide, "who", "citizen"), Given(Guide, "danger", "no")];

        var asCitizen = Walk.Asked(Forest, answers);
        answers[1] = Given(Guide, "who", "victim");
        var asVictim = Walk.Asked(Forest, answers);

        Assert.Equal([1, 3], asCitizen.Select(a => a.Question));
        Assert.Equal([1, 2, 3], asVictim.Select(a => a.Question));
    }

    [Fact]
    public void Of_two_answers_to_one_question_the_later_counts()
    {
        var asked = Walk.Asked(Forest, [Given(Guide, "who", "victim"), Given(Guide, "who", "citizen")]);

        Assert.Equal(Given(Guide, "who", "citizen"), asked.Single());
    }

    [Theory]
    [InlineData(1UL << 9)]
    [InlineData((1UL << 1) | (1UL << 2))]
    [InlineData(0UL)]
    [InlineData(1UL)]
    [InlineData(ulong.MaxValue)]
    public void A_walk_strays_at_an_answer_that_does_not_exist(ulong bits)
    {
        GivenAnswer[] answers = [new(1, new AnswerSet(bits)), Given(Guide, "danger", "no")];

        var step = Walk.Replay(Forest, answers);

        Assert.Equal(WalkStepKind.Strayed, step.Kind);
        Assert.Equal("who", step.Question!.Id);
        Assert.Empty(Walk.Asked(Forest, answers));
    }

    [Fact]
    public void A_walk_over_a_changed_guide_strays_at_the_lost_answer()
    {
        var signs = Guide.Questions[1];
        GivenAnswer[] answers = [Given(Guide, "who", "victim"), Given(Guide, "signs", "locked-in")];
        var changed = Guide with
        {
            Facts = Guide.Facts.RemoveAll(f => f.Id == "locked-in"),
            Questions = Guide.Questions.SetItem(1, signs with { Facts = signs.Facts.RemoveAt(1), Answers = signs.Answers.RemoveAll(a => a.Id == "locked-in"), Otherwise = ["no", "no"] }),
            Rules = Guide.Rules.SetItem(2, Guide.Rules[2] with { When = Is("beaten", "yes") }).RemoveAt(1),
        };

        var step = Walk.Replay(GuideCompiler.Compile(changed).Forest!, answers);

        Assert.Equal(WalkStepKind.Strayed, step.Kind);
        Assert.Equal("signs", step.Question!.Id);
    }

    [Theory]
    [InlineData("locked-in", "comensha reflection-period")]
    [InlineData("papers-taken beaten", "veilig-thuis reflection-period")]
    [InlineData("none", "reflection-period")]
    [InlineData("unknown", "reflection-period")]
    public void Ticks_are_yes_and_what_is_left_unticked_is_no(string ticks, string expected)
    {
        GivenAnswer[] answers = [Given(Guide, "who", "victim"), Given(Guide, "signs", ticks.Split(' ')), Given(Guide, "danger", "no")];

        var path = Walk.Path(Forest, answers, Open("yes"));

        Assert.Equal(expected, string.Join(' ', path.Entries.Select(e => e.Target.Id)));
    }

    [Fact]
    public void The_hour_changes_the_path_and_never_the_questions()
    {
        GivenAnswer[] answers = [Given(Guide, "who", "citizen"), Given(Guide, "danger", "no")];

        var byDay = Walk.Path(Forest, answers, Open("yes"));
        var byNight = Walk.Path(Forest, answers, Open("no"));

        Assert.Equal(WalkStepKind.Arrived, Walk.Replay(Forest, answers).Kind);
        Assert.Equal([CoMensha, ReflectionPeriod], byDay.Entries.Select(e => e.Target));
        Assert.Equal([VeiligThuis, ReflectionPeriod], byNight.Entries.Select(e => e.Target));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("sometimes")]
    public void A_given_fact_without_a_value_is_a_mistake_of_the_caller(string? value)
    {
        var given = value is null ? [] : Open(value);

        Assert.Throws<ArgumentException>(() => Walk.Path(Forest, [], given));
    }

    [Fact]
    public void Before_arrival_the_path_holds_what_is_certain_already()
    {
        var path = Walk.Path(Forest, [Given(Guide, "who", "citizen")], Open("yes"));

        Assert.Equal([CoMensha, ReflectionPeriod], path.Entries.Select(e => e.Target));
    }

    [Fact]
    public void A_step_allocates_nothing()
    {
        GivenAnswer[] answers = [Given(Guide, "who", "victim"), Given(Guide, "signs", "papers-taken", "beaten")];
        Walk.Replay(Forest, answers);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Walk.Replay(Forest, answers);
            Walk.Replay(Forest, []);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static ImmutableDictionary<string, string> Open(string value) =>
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal).Add("comensha-open", value);
}
