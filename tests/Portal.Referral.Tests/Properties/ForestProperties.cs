using CsCheck;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Tests.Properties;

public sealed class ForestProperties
{
    [Fact]
    public void The_forest_and_a_plain_evaluation_agree_on_every_assignment_in_both_views() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var forest = GuideCompiler.Compile(guide).Forest!;
                AssertAgree(forest, new PlainGuide(guide, GuideView.Guide), forest.Roots.Guide.AsSpan());
                AssertAgree(forest, new PlainGuide(guide, GuideView.Form), forest.Roots.Form.AsSpan());
            },
            iter: 300);

    [Fact]
    public void The_number_of_assignments_is_the_plain_count() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var figures = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Figures;

                Assert.Equal(new PlainGuide(guide, GuideView.Guide).Assignments().Count(), figures.Assignments);
                Assert.Equal(new PlainGuide(guide, GuideView.Form).Assignments().Count(), figures.FormAssignments);
            },
            iter: 100);

    [Fact]
    public void The_number_of_kinds_of_outcome_is_the_plain_count() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var figures = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Figures;
                var plain = new PlainGuide(guide, GuideView.Guide);
                var paths = plain.Assignments().Select(a => string.Join(';', plain.Path(a))).Distinct(StringComparer.Ordinal).Count();

                Assert.Equal(new Bounded<int>(paths, true), figures.KindsOfOutcome);
            },
            iter: 100);

    private static void AssertAgree(DiagramForest forest, PlainGuide plain, ReadOnlySpan<int> roots)
    {
        foreach (var said in plain.Sayings())
        {
            var alternatives = forest.Space.Levels
                .Select(level => level.AlternativeWhere((fact, value) => said.GetValueOrDefault(level.Facts[fact].Id, Fact.Unknown) == value))
                .ToArray();
            var expected = plain.Path(plain.Settle(said));

            var path = new List<Referral>();
            foreach (var entry in forest.Entries)
            {
                var end = forest.Nodes.Follow(roots[entry.Rank], alternatives);
                Assert.InRange(end, Ends.False, Ends.True);
                if (end == Ends.True)
                {
                    path.Add(PlainGuide.ReferralOf(entry));
                }
            }

            Assert.Equal(expected, path);
        }
    }
}
