using System.Numerics;
using Portal.Testing;

namespace Portal.Referral.Tests;

public sealed class SyntheticGuideTests
{
    [Fact]
    public void A_small_synthetic_guide_is_proven_whole()
    {
        var forest = GuideCompiler.Compile(TestGuides.Synthetic(questions: 8, answers: 3, rules: 60, referrals: 12, safetyRules: 9)).Forest!;

        var verification = GuideVerifier.Verify(forest, []);

        Assert.Empty(verification.Problems);
        Assert.Equal(BigInteger.Pow(4, 8), verification.Figures.Assignments);
        Assert.Equal(9, verification.Figures.SafetyRulesHeld);
        Assert.True(verification.Figures.KindsOfVisitor.IsExact);
        Assert.Equal(new Bounded<int>(8, true), verification.Figures.LongestWalk);
    }

    [Theory]
    [InlineData(10, 100, 20)]
    [InlineData(20, 250, 40)]
    [InlineData(30, 400, 40)]
    public void Nodes_grow_with_the_rules_and_not_with_the_assignments(int questions, int rules, int referrals)
    {
        var forest = GuideCompiler.Compile(TestGuides.Synthetic(questions, rules: rules, referrals: referrals)).Forest!;

        Assert.InRange(forest.NodeCount, rules, 3 * rules);
    }

    [Fact]
    public void The_large_synthetic_guide_is_proven_and_what_outgrows_its_budget_says_so()
    {
        var forest = GuideCompiler.Compile(TestGuides.Synthetic()).Forest!;

        var verification = GuideVerifier.Verify(forest, []);

        Assert.Empty(verification.Problems);
        Assert.True(verification.Figures.Assignments > BigInteger.Pow(10, 20));
        Assert.Equal(20, verification.Figures.SafetyRulesHeld);
        Assert.StartsWith("more than", verification.Figures.KindsOfVisitor.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("more than", verification.Figures.KindsOfOutcome.ToString(), StringComparison.Ordinal);
        Assert.Equal(30, Walk.Replay(forest, []).AtMostMore);
    }

    [Fact]
    public void A_limit_that_the_bound_can_not_prove_is_refused()
    {
        var guide = TestGuides.Synthetic() with { MostQuestions = 29 };

        var problem = Assert.Single(GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Problems);

        Assert.True(problem is GuideProblem.WalkTooLong { Longest: 30 } or GuideProblem.WalkUnproven { AtMost: 30 }, problem.Sentence);
    }
}
