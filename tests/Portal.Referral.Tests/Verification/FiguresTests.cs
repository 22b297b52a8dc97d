using System.Numerics;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Verification;

public sealed class FiguresTests
{
    [Fact]
    public void The_worked_example_is_counted_by_hand()
    {
        var figures = Verify(Worked()).Figures;

        // danger = yes ends at once; each of the two others goes on to three ages and three papers.
        Assert.Equal(27, figures.Assignments);
        Assert.Equal(27, figures.FormAssignments);
        Assert.Equal(new Bounded<BigInteger>(19, true), figures.KindsOfVisitor);
        Assert.Equal(new Bounded<int>(3, true), figures.LongestWalk);
        Assert.Equal(1 + (2 / 3.0 * 2), figures.AverageWalk.Value, 12);
        Assert.True(figures.AverageWalk.IsExact);

        // 112, and three ways of age with or without the block.
        Assert.Equal(new Bounded<int>(7, true), figures.KindsOfOutcome);
    }

    [Fact]
    public void Questions_that_are_not_asked_and_facts_that_a_view_does_not_ask_do_not_count()
    {
        var hours = Hours();
        var guide = hours with
        {
            Facts = hours.Facts.SetItem(4, YesNo("danger", FactUse.Walk)),
            Questions = hours.Questions,
        };

        var figures = Verify(guide).Figures;

        // who is victim or unknown: nine ways to tick; citizen: one. Times three for danger and two for the hour.
        Assert.Equal(((9 * 2) + 1) * 3 * 2, figures.Assignments);
        Assert.Equal(((9 * 2) + 1) * 2, figures.FormAssignments);
    }

    [Fact]
    public void A_walk_that_is_too_long_is_told()
    {
        var problem = Verify(Worked() with { SafetyRules = [], MostQuestions = 2 }).Problems.Single();

        var tooLong = Assert.IsType<GuideProblem.WalkTooLong>(problem);
        Assert.Equal(3, tooLong.Longest);
        Assert.Equal("danger = no, age = minor, papers = yes", tooLong.Walk.ToString());
    }

    [Fact]
    public void A_walk_of_just_the_limit_is_not_too_long()
    {
        Assert.Empty(Verify(Worked() with { SafetyRules = [], MostQuestions = 3 }).Problems);
    }

    [Fact]
    public void A_guide_that_outgrows_the_budget_of_its_proofs_says_in_which()
    {
        var forest = GuideCompiler.Compile(Worked()).Forest!;

        var problem = Assert.IsType<GuideProblem.TooEntangled>(GuideVerifier.Verify(forest, [], nodeBudget: 1).Problems.Single());

        Assert.Contains("R1", problem.Rules);
        Assert.StartsWith("The rules are too entangled: ", problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "1,234")]
    [InlineData(false, "more than 1,234")]
    public void A_figure_says_whether_it_is_exact(bool isExact, string expected)
    {
        Assert.Equal(expected, new Bounded<BigInteger>(1234, isExact).ToString());
        Assert.Equal(isExact ? "3.14" : "more than 3.14", new Bounded<double>(3.14159, isExact).ToString());
    }

    private static GuideVerification Verify(Guide guide) => GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []);
}
