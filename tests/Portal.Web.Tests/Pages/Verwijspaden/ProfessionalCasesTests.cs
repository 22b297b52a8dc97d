using System.Globalization;
using AngleSharp.Html.Dom;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Verwijspaden;

/// <summary>Professionals with a client, each sent as the routing facts say.</summary>
public sealed class ProfessionalCasesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string[] Parts = ["safety", "consult", "duty", "registration", "shelter", "report", "residence", "aftercare"];

    public static TheoryData<string> Cases => [.. ProfessionalCase.All.Select(known => known.Id)];

    [Fact]
    public void There_are_forty_and_each_names_the_facts_it_rests_on()
    {
        var facts = Enumerable.Range(1, 63).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);

        Assert.True(ProfessionalCase.All.Count >= 40);
        Assert.All(ProfessionalCase.All, known => Assert.Subset(facts, known.Facts.ToHashSet(StringComparer.Ordinal)));
        Assert.All(ProfessionalCase.All, known => Assert.Equal(3, known.First.Count));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_path_begins_with_whom_the_facts_name(string id)
    {
        var expected = ProfessionalCase.Of(id);
        using var visitor = host.CreateVisitor();

        var page = await PathVisitor.SendAsync(visitor, expected.Filled);

        Assert.Equal(expected.First, page.QuerySelectorAll(".pt-path__first li").Select(step => step.GetAttribute("data-target")!));
        Assert.Equal(Parts, page.QuerySelectorAll("[data-part]").Select(part => part.GetAttribute("data-part")!));
        var steps = Targets(page);
        Assert.Superset(expected.Also.ToHashSet(StringComparer.Ordinal), steps);
        Assert.Empty(expected.Never.Intersect(steps, StringComparer.Ordinal));
    }

    private static HashSet<string> Targets(IHtmlDocument page) =>
        page.QuerySelectorAll(".pt-path__step").Select(step => step.GetAttribute("data-target")!).ToHashSet(StringComparer.Ordinal);
}
