using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests;

public sealed class CaseCoverageTests
{
    [Fact]
    public void A_case_touches_the_rules_that_fire_for_it_and_what_they_lead_to()
    {
        var touched = Assert.Single(Of(Worked(), new Case("boy", "A boy.", GuideView.Guide, Facts(("danger", "no"), ("age", "minor"), ("papers", "yes")), [], [], [])));

        Assert.Equal(["R2"], touched.Rules);
        Assert.Equal([VeiligThuis], touched.Entries.Select(entry => entry.Target));
        Assert.Equal([VeiligThuis], touched.First);
    }

    [Fact]
    public void A_decisive_rule_leaves_later_ones_untouched_in_the_guide_and_not_on_the_form()
    {
        var danger = Facts(("danger", "yes"), ("age", "adult"));

        var touched = Of(Worked(), new Case("walks", "", GuideView.Guide, danger, [], [], []), new Case("form", "", GuideView.Form, danger, [], [], []));

        Assert.Equal(["R1"], touched[0].Rules);
        Assert.Equal(["R1", "R3", "R4"], touched[1].Rules);
    }

    [Fact]
    public void A_case_that_leaves_the_hour_open_touches_what_happens_at_any()
    {
        var touched = Assert.Single(Of(Hours(), new Case("neighbour", "", GuideView.Guide, Facts(("who", "citizen"), ("danger", "no")), [], [], [])));

        Assert.Equal(["citizen-day", "citizen-night", "everybody"], touched.Rules);
        Assert.Equal([CoMensha, VeiligThuis], touched.First);
    }

    [Fact]
    public void A_case_that_nobody_can_be_in_touches_nothing() =>
        Assert.Empty(Of(Hours(), new Case("nobody", "", GuideView.Guide, Facts(("who", "citizen"), ("beaten", "yes")), [], [], [])));

    private static ImmutableArray<TouchedByCase> Of(Guide guide, params Case[] cases) =>
        CaseCoverage.Of(GuideCompiler.Compile(guide with { Cases = [.. cases], SafetyRules = [] }).Forest!);

    private static ImmutableSortedDictionary<string, string> Facts(params (string Fact, string Value)[] facts) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, facts.Select(fact => KeyValuePair.Create(fact.Fact, fact.Value)));
}
