using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Verification;

public sealed class CaseTests
{
    private static readonly Case Locked = new(
        "locked",
        "Somebody who is locked in.",
        GuideView.Guide,
        Facts("who=victim locked-in=yes danger=no comensha-open=yes"),
        [CoMensha],
        [new Selector.To(ReflectionPeriod)],
        [new Selector.Tagged("emergency")]);

    [Fact]
    public void A_case_that_is_sent_right_passes() => Assert.Null(Try(Locked));

    [Fact]
    public void What_a_case_leaves_unticked_on_a_page_where_it_ticks_is_no()
    {
        // "hurt" needs locked-in to be no, not unknown.
        var hurt = Locked with { Facts = Facts("who=victim beaten=yes danger=no"), First = [VeiligThuis] };

        Assert.Null(Try(hurt));
    }

    [Theory]
    [InlineData("comensha veilig-thuis", "first desk:comensha, then desk:veilig-thuis")]
    [InlineData("veilig-thuis", "first desk:veilig-thuis")]
    public void A_case_that_begins_elsewhere_fails(string first, string expected)
    {
        var problem = Try(Locked with { First = [.. first.Split(' ').Select(Target.Desk)] });

        var fails = Assert.IsType<GuideProblem.CaseFails>(problem);
        Assert.Equal(expected, fails.Expected);
        Assert.Equal("desk:comensha (Shelter), block:reflection-period (Information)", fails.Shown);
        Assert.Equal("locked", fails.Id);
    }

    [Fact]
    public void A_case_that_misses_something_fails()
    {
        var problem = Try(Locked with { Contains = [new Selector.For(Purpose.Legal)] });

        Assert.Equal("anything for Legal", Assert.IsType<GuideProblem.CaseFails>(problem).Expected);
    }

    [Fact]
    public void A_case_that_meets_something_unwanted_fails()
    {
        var problem = Try(Locked with { Absent = [new Selector.Not(new Selector.Tagged("emergency"))] });

        Assert.Equal("no anything but anything with the tag \"emergency\"", Assert.IsType<GuideProblem.CaseFails>(problem).Expected);
    }

    [Fact]
    public void A_case_that_leaves_the_hour_open_must_be_sent_right_at_every_hour()
    {
        var citizen = Locked with { Facts = Facts("who=citizen danger=no"), Absent = [] };

        var fails = Assert.IsType<GuideProblem.CaseFails>(Try(citizen));

        Assert.Equal("comensha-open = no", fails.When!.ToString());
        Assert.Null(Try(citizen with { Facts = citizen.Facts.Add("comensha-open", "yes") }));
        Assert.Null(Try(citizen with { First = [] }));
    }

    [Fact]
    public void A_target_with_several_entries_counts_once_at_the_beginning()
    {
        var guide = Hours() with { Rules = Hours().Rules.Add(new Rule("more", Condition.Always, [To(CoMensha, Purpose.Legal, 15), To(VeiligThuis, Purpose.Care, 16)])) };

        Assert.Null(Try(Locked with { First = [CoMensha, VeiligThuis] }, guide));
    }

    [Theory]
    [InlineData("who=citizen beaten=yes", "\"beaten\" = \"yes\" can't be answered there")]
    [InlineData("who=victim beaten=yes locked-in=unknown", "\"locked-in\" = \"unknown\", \"beaten\" = \"yes\" can't be answered there")]
    [InlineData("who=victim danger=no client=yes", "\"client\" is not asked in the visitors' guide, so it is unknown")]
    public void A_case_that_nobody_can_be_in_is_a_problem(string facts, string why)
    {
        var problem = Assert.IsType<GuideProblem.ImpossibleCase>(Try(Locked with { Facts = Facts(facts) }, WithClient()));

        Assert.Equal(why, problem.Why);
    }

    [Theory]
    [InlineData("who=citizen beaten=no locked-in=no")]
    [InlineData("client=unknown")]
    [InlineData("who=victim beaten=unknown")]
    public void A_case_may_say_what_holds_anyway(string facts)
    {
        Assert.Null(Try(Locked with { Facts = Facts(facts), First = [], Absent = [] }, WithClient()));
    }

    [Fact]
    public void On_the_form_a_case_says_what_only_the_form_asks()
    {
        var onForm = Locked with { View = GuideView.Form, Facts = Facts("client=yes"), First = [VeiligThuis], Absent = [] };

        Assert.Null(Try(onForm, WithClient()));
    }

    private static Guide WithClient()
    {
        var hours = Hours();
        var client = YesNo("client", FactUse.Form);

        return hours with
        {
            Facts = hours.Facts.Insert(5, client),
            Questions = hours.Questions.Add(Ask(4, client)),
            Rules = hours.Rules.Add(new Rule("client", Is("client", "yes"), [To(VeiligThuis, Purpose.Report, 60)])),
        };
    }

    private static GuideProblem? Try(Case person, Guide? guide = null)
    {
        var forest = GuideCompiler.Compile((guide ?? Hours()) with { Cases = [person] }).Forest!;
        var verification = GuideVerifier.Verify(forest, []);
        var problem = verification.Problems.FirstOrDefault(p => p.Part == GuidePart.Case);

        Assert.Equal(problem is null ? 1 : 0, verification.Figures.CasesPassed);
        return problem;
    }

    private static ImmutableSortedDictionary<string, string> Facts(string facts) => facts.Split(' ')
        .Select(f => f.Split('='))
        .ToImmutableSortedDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
}
