using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests;

public sealed class GuideChangeTests
{
    [Fact]
    public void Writing_not_a_minor_instead_of_adult_or_unknown_changes_one_age_in_three_of_those_without_danger()
    {
        var worked = Worked();
        var changed = worked with { Rules = worked.Rules.SetItem(2, worked.Rules[2] with { When = Not(Is("age", "minor")) }) };

        var difference = Between(worked, changed);

        var target = Assert.Single(difference.Targets, t => t.View == GuideView.Guide);
        Assert.Equal((TargetChange.Disappears, CoMensha, Purpose.Shelter), (target.Change, target.Target, target.Purpose!.Value));
        Assert.Equal(2 / 9.0, target.Share, 12);
        Assert.Equal(2 / 9.0, difference.Share, 12);
        Assert.Equal(1 / 3.0, difference.FormShare, 12);
        Assert.Equal(6, target.KindsOfVisitor.Value);
        Assert.Equal("danger = no, age = unknown", target.Shortest.ToString());
    }

    [Fact]
    public void Another_order_is_a_change_of_what_comes_first()
    {
        var worked = Worked();
        var changed = worked with { Rules = worked.Rules.SetItem(2, worked.Rules[2] with { Referrals = [To(CoMensha, Purpose.Shelter, 5)] }) };

        var changes = Between(worked, changed).Targets.Where(t => t.View == GuideView.Guide).ToList();

        Assert.Equal([(TargetChange.IsNoLongerFirst, VeiligThuis), (TargetChange.BecomesFirst, CoMensha)], changes.Select(c => (c.Change, c.Target)).OrderByDescending(c => c.Change));
        Assert.All(changes, c => Assert.Null(c.Purpose));
        Assert.All(changes, c => Assert.Equal("danger = no, age = unknown", c.Shortest.ToString()));
    }

    [Fact]
    public void Another_reason_alone_sends_nobody_elsewhere()
    {
        var worked = Worked();
        var changed = worked with { Rules = worked.Rules.SetItem(2, worked.Rules[2] with { Referrals = [To(CoMensha, Purpose.Shelter, 20, "another")] }) };

        Assert.Empty(Between(worked, changed).Targets);
    }

    [Fact]
    public void A_new_question_is_compared_with_a_guide_that_never_asked_it()
    {
        var worked = Worked();
        var children = YesNo("children");
        var changed = worked with
        {
            Facts = worked.Facts.Add(children),
            Questions = worked.Questions.Add(Ask(4, children)),
            Rules = worked.Rules.Add(new Rule("children", Is("children", "yes"), [To(VeiligThuis, Purpose.Advice, 15)])),
        };

        var there = Between(worked, changed).Targets.Single(t => t.View == GuideView.Guide && t.Purpose is not null);
        var back = Between(changed, worked).Targets.Single(t => t.View == GuideView.Guide && t.Purpose is not null);

        Assert.Equal(TargetChange.Appears, there.Change);
        Assert.Equal("danger = no, children = yes", there.Shortest.ToString());
        Assert.Equal(2 / 9.0, there.Share, 12);
        Assert.Equal(TargetChange.Disappears, back.Change);
        Assert.Equal("danger = no, children = yes", back.Shortest.ToString());
        Assert.Equal(2 / 9.0, back.Share, 12);

        // Of the nineteen walks without the question, eighteen go on without danger.
        Assert.Equal(18, back.KindsOfVisitor.Value);
    }

    [Fact]
    public void A_comparison_that_outgrows_its_budget_says_so()
    {
        var forest = GuideCompiler.Compile(Worked()).Forest!;

        var difference = GuideChange.Between(forest, forest, nodeBudget: 3);

        Assert.IsType<GuideProblem.TooEntangled>(difference.Problem);
        Assert.Empty(difference.Targets);
    }

    private static GuideDifference Between(Guide before, Guide after) =>
        GuideChange.Between(GuideCompiler.Compile(before).Forest!, GuideCompiler.Compile(after).Forest!);
}
