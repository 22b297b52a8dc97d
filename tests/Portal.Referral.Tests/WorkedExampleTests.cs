using System.Collections.Immutable;
using Portal.Testing;

namespace Portal.Referral.Tests;

/// <summary>The worked example of the engine's specification.</summary>
public sealed class WorkedExampleTests
{
    private static readonly ImmutableDictionary<string, string> NothingGiven = ImmutableDictionary<string, string>.Empty;

    private readonly Guide guide = TestGuides.Worked();
    private readonly DiagramForest forest = GuideCompiler.Compile(TestGuides.Worked()).Forest!;

    [Fact]
    public void Danger_is_asked_first_and_at_most_three_questions_follow()
    {
        var step = Walk.Replay(forest, []);

        Assert.Equal(WalkStepKind.AskNext, step.Kind);
        Assert.Equal("danger", step.Question!.Id);
        Assert.Equal(3, step.AtMostMore);
    }

    [Fact]
    public void After_danger_nothing_more_is_asked_and_112_is_the_path()
    {
        GivenAnswer[] answers = [Given("danger", "yes")];

        var step = Walk.Replay(forest, answers);
        var path = Walk.Path(forest, answers, NothingGiven);

        Assert.Equal(new WalkStep(WalkStepKind.Arrived, null, 0), step);
        Assert.Equal([TestGuides.Emergency], path.Entries.Select(e => e.Target));
    }

    [Theory]
    [InlineData("minor", "no", "veilig-thuis reflection-period")]
    [InlineData("minor", "yes", "veilig-thuis")]
    [InlineData("adult", "yes", "comensha")]
    [InlineData("unknown", "unknown", "veilig-thuis comensha reflection-period")]
    public void Without_danger_age_and_papers_decide(string age, string papers, string expected)
    {
        GivenAnswer[] answers = [Given("danger", "no"), Given("age", age), Given("papers", papers)];

        var path = Walk.Path(forest, answers, NothingGiven);

        Assert.Equal(expected, string.Join(' ', path.Entries.Select(e => e.Target.Id)));
        Assert.Equal(WalkStepKind.Arrived, Walk.Replay(forest, answers).Kind);
    }

    [Fact]
    public void I_am_safe_now_answers_the_danger_question()
    {
        Assert.Equal(new SafeAnswer("danger", "no"), Walk.WhenSafe(forest, [Given("danger", "yes")]));
        Assert.Null(Walk.WhenSafe(forest, [Given("danger", "no")]));
        Assert.Null(Walk.WhenSafe(forest, []));
    }

    [Fact]
    public void A_rule_that_says_not_a_minor_does_not_fire_for_somebody_of_unknown_age()
    {
        var changed = guide with
        {
            Rules = guide.Rules.SetItem(2, guide.Rules[2] with { When = TestGuides.Not(TestGuides.Is("age", "minor")) }),
        };
        var compiled = GuideCompiler.Compile(changed).Forest!;

        var path = Walk.Path(compiled, [Given("danger", "no"), Given("age", "unknown"), Given("papers", "yes")], NothingGiven);

        Assert.Equal([TestGuides.VeiligThuis], path.Entries.Select(e => e.Target));
    }

    private GivenAnswer Given(string question, params ReadOnlySpan<string> answers) => TestGuides.Given(guide, question, answers);
}
