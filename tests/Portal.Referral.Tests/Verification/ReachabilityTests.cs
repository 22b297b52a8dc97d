using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Verification;

public sealed class ReachabilityTests
{
    private static readonly Guide Sound = Worked() with { SafetyRules = [] };

    [Fact]
    public void A_rule_that_is_never_true_is_named()
    {
        var guide = Sound with { Rules = Sound.Rules.Add(new Rule("never", AllOf(Is("age", "minor"), Is("age", "adult")), [To(CoMensha, Purpose.Legal, 1)])) };

        Assert.Equal("never", Assert.IsType<GuideProblem.RuleNeverFires>(Assert.Single(Verify(guide))).Id);
    }

    [Fact]
    public void A_rule_that_only_the_form_reaches_is_of_use()
    {
        var guide = Sound with { Rules = Sound.Rules.Add(new Rule("form", Is("danger", "yes"), [To(CoMensha, Purpose.Legal, 1)])) };

        Assert.Empty(Verify(guide));
    }

    [Fact]
    public void A_question_that_changes_nothing_is_named()
    {
        var guide = Sound with { Rules = Sound.Rules.RemoveAt(3) };

        Assert.Equal("papers", Assert.IsType<GuideProblem.QuestionNeverMatters>(Assert.Single(Verify(guide))).Id);
    }

    [Fact]
    public void A_question_of_which_all_answers_lead_to_one_path_is_named()
    {
        var guide = Sound with { Rules = Sound.Rules.SetItem(3, Sound.Rules[3] with { When = Is("papers", "no", "yes", "unknown") }) };

        Assert.Equal("papers", Assert.IsType<GuideProblem.QuestionNeverMatters>(Assert.Single(Verify(guide))).Id);
    }

    [Fact]
    public void A_question_of_the_form_matters_on_the_form()
    {
        var guide = Sound with
        {
            Facts = Sound.Facts.Add(YesNo("client", FactUse.Form)),
            Questions = Sound.Questions.Add(Ask(4, YesNo("client", FactUse.Form))),
            Rules = Sound.Rules.Add(new Rule("client", Is("client", "yes"), [To(CoMensha, Purpose.Report, 50)])),
        };

        Assert.Empty(Verify(guide));
    }

    [Fact]
    public void I_am_safe_now_must_lead_away_from_the_decisive_rule()
    {
        var guide = Sound with { Rules = Sound.Rules.SetItem(0, Sound.Rules[0] with { WhenSafe = new SafeAnswer("danger", "yes") }) };

        var problem = Assert.IsType<GuideProblem.StillDecided>(Assert.Single(Verify(guide)));

        Assert.Equal("R1", problem.Id);
        Assert.Equal("danger = yes", problem.Shortest.ToString());
    }

    [Fact]
    public void I_am_safe_now_must_lead_away_whatever_else_was_answered()
    {
        var guide = Sound with { Rules = Sound.Rules.SetItem(0, Sound.Rules[0] with { When = AnyOf(Is("danger", "yes"), Is("age", "minor")) }) };

        var problem = Assert.IsType<GuideProblem.StillDecided>(Assert.Single(Verify(guide)));

        Assert.Equal("danger = no, age = minor", problem.Shortest.ToString());
    }

    [Fact]
    public void A_question_that_changes_only_a_reason_is_remarked_upon()
    {
        var guide = Sound with
        {
            Rules = Sound.Rules
                .SetItem(3, Sound.Rules[3] with { When = Is("age", "adult") })
                .Add(new Rule("R5", Is("papers", "no"), [To(VeiligThuis, Purpose.Help, 9, "another-reason")]))
                .SetItem(1, Sound.Rules[1] with { When = Condition.Always }),
        };

        var verification = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []);

        Assert.Empty(verification.Problems);
        Assert.Equal("papers", Assert.IsType<GuideRemark.OnlyReason>(Assert.Single(verification.Remarks)).Id);
    }

    [Fact]
    public void A_reason_that_moves_its_desk_up_changes_more_than_a_reason()
    {
        var guide = Sound with
        {
            Rules = Sound.Rules
                .SetItem(3, Sound.Rules[3] with { When = Is("age", "adult") })
                .Add(new Rule("R5", Is("papers", "no"), [To(CoMensha, Purpose.Shelter, 5, "another-reason")]))
                .SetItem(1, Sound.Rules[1] with { When = Condition.Always })
                .SetItem(2, Sound.Rules[2] with { When = Condition.Always }),
        };

        Assert.Empty(GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Remarks);
    }

    private static ImmutableArray<GuideProblem> Verify(Guide guide) => GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Problems;
}
