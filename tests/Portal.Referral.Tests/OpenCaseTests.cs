using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests;

public sealed class OpenCaseTests
{
    private static readonly DiagramForest Worked = GuideCompiler.Compile(Portal.Testing.TestGuides.Worked()).Forest!;
    private static readonly DiagramForest Hours = GuideCompiler.Compile(Portal.Testing.TestGuides.Hours()).Forest!;

    [Fact]
    public void What_is_left_open_is_told_as_conditions()
    {
        var open = OpenCase.Path(Worked, Facts("danger=no"));

        Assert.Empty(open.Certain);
        Assert.Equal(
            ["desk:veilig-thuis if age = minor", "desk:comensha if age = adult", "block:reflection-period if papers = no"],
            open.Possible.Select(Told));
    }

    [Fact]
    public void Unknown_is_not_the_same_as_open()
    {
        var open = OpenCase.Path(Worked, Facts("danger=no age=unknown papers=unknown"));

        Assert.Equal([VeiligThuis, CoMensha, ReflectionPeriod], open.Certain.Select(c => c.Target));
        Assert.Empty(open.Possible);
    }

    [Fact]
    public void On_the_form_nothing_cuts()
    {
        var open = OpenCase.Path(Worked, Facts("danger=yes age=minor papers=yes"));

        Assert.Equal([Emergency, VeiligThuis], open.Certain.Select(c => c.Target));
    }

    [Fact]
    public void A_condition_names_single_ticks()
    {
        var open = OpenCase.Path(Hours, Facts("who=victim danger=no comensha-open=yes"));

        Assert.Equal(
            ["desk:comensha if locked-in = yes", "desk:veilig-thuis if locked-in = no and beaten = yes"],
            open.Possible.Select(Told));
    }

    [Fact]
    public void The_hour_may_be_open_too()
    {
        var open = OpenCase.Path(Hours, Facts("who=citizen danger=no"));

        Assert.Equal(["desk:comensha if comensha-open = yes", "desk:veilig-thuis if comensha-open = no"], open.Possible.Select(Told));
        Assert.Equal([ReflectionPeriod], open.Certain.Select(c => c.Target));
    }

    [Fact]
    public void What_is_settled_says_that_it_was_asked()
    {
        // Only victims are asked about signs; so somebody who was beaten is one.
        var open = OpenCase.Path(Hours, Facts("beaten=yes locked-in=no danger=no"));

        Assert.Equal([VeiligThuis, ReflectionPeriod], open.Certain.Select(c => c.Target));
        Assert.Empty(open.Possible);
    }

    [Fact]
    public void What_can_not_be_asked_is_ignored()
    {
        var open = OpenCase.Path(Hours, Facts("who=citizen beaten=yes locked-in=yes danger=no comensha-open=yes"));

        Assert.Equal([CoMensha, ReflectionPeriod], open.Certain.Select(c => c.Target));
        Assert.Equal([Purpose.Advice, Purpose.Information], open.Certain.Select(c => c.Purpose));
    }

    [Fact]
    public void A_fact_or_value_that_the_guide_does_not_have_counts_as_open()
    {
        Assert.Equal(
            OpenCase.Path(Worked, Facts("danger=no")).Possible.Select(Told),
            OpenCase.Path(Worked, Facts("danger=no age=ancient gone=yes")).Possible.Select(Told));
    }

    [Fact]
    public void An_unknown_beside_a_tick_can_not_be_sent_and_counts_as_open()
    {
        var open = OpenCase.Path(Hours, Facts("who=victim danger=no papers-taken=unknown beaten=yes"));

        Assert.Equal(["desk:comensha if locked-in = yes", "desk:veilig-thuis if locked-in = no"], open.Possible.Select(Told));
    }

    [Fact]
    public void More_than_three_conditions_are_told_as_other_cases()
    {
        var facts = "abcd".Select(c => YesNo(c.ToString())).ToImmutableArray();
        var guide = new Guide(
            facts,
            [.. facts.Select((f, i) => Ask(i + 1, f))],
            [.. facts.Select(f => new Rule(f.Id, Is(f.Id, "yes"), [To(CoMensha, Purpose.Help, 1, f.Id)]))],
            [],
            [],
            [Desk("comensha")]);

        var possible = Assert.Single(OpenCase.Path(GuideCompiler.Compile(guide).Forest!, Facts("")).Possible);

        Assert.Equal(3, possible.When.Length);
        Assert.All(possible.When, w => Assert.Single(w.Facts));
        Assert.True(possible.InOtherCases);
        Assert.Equal(4, possible.Entries.Length);
    }

    [Fact]
    public void A_reason_that_is_open_leaves_the_referral_certain()
    {
        var guide = Portal.Testing.TestGuides.Worked();
        guide = guide with { Rules = guide.Rules.Add(new Rule("minor-without-papers", AllOf(Is("age", "minor"), Is("papers", "no")), [To(VeiligThuis, Purpose.Help, 5, "no-papers")])) };

        var certain = OpenCase.Path(GuideCompiler.Compile(guide).Forest!, Facts("danger=no age=minor")).Certain;

        Assert.Equal("no-papers veilig-thuis", string.Join(' ', Assert.Single(certain).Entries.Select(e => e.Reason)));
    }

    private static string Told(PossibleReferral possible) =>
        $"{possible.Target} if {string.Join(" or if ", possible.When)}{(possible.InOtherCases ? " and in other cases" : "")}";

    private static ImmutableDictionary<string, string> Facts(string facts) => facts
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(f => f.Split('='))
        .ToImmutableDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
}
