using System.Net;
using Portal.Testing;
using Portal.Web.OpenData.Rules;

namespace Portal.Web.Tests.Pages.Regels;

public sealed class DrawingTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Drawing = "/nl/regels/tekening";

    [Fact]
    public async Task Every_question_of_visitors_is_drawn_in_their_words_and_said_below()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(Drawing);

        Assert.Equal(12, page.QuerySelectorAll(".gd-question").Length);
        Assert.Contains("Voor mijzelf", page.TextOf(".gd-chart"), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("ol li li"), way => way.TextContent == "Ja, nu → Noodnummer 112");
        Assert.Equal(12, page.QuerySelectorAll("main ol:not(nav ol) > li").Length);
    }

    [Fact]
    public async Task The_drawing_is_a_named_box_to_focus_and_tells_nothing_that_is_for_editors()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(Drawing);
        var box = page.QuerySelector(".gd-canvas")!;

        Assert.Equal(("region", "0", "Alle vragen, en met wie het verwijspad begint"), (box.GetAttribute("role"), box.GetAttribute("tabindex"), box.GetAttribute("aria-label")));
        Assert.NotNull(page.QuerySelector("link[href^='/assets/chart.']"));
        Assert.Empty(page.QuerySelectorAll(".gd-many, .gd-few, .gd-none, pattern"));
        Assert.DoesNotContain("geval", page.TextOf("main"), StringComparison.Ordinal);
        Assert.NotNull((await visitor.GetPageAsync("/nl/regels")).QuerySelector($"main a[href='{Drawing}']"));
    }

    [Fact]
    public async Task Whatever_rules_lead_to_has_a_drawing_for_each_reason_that_ends_on_and_off_the_path()
    {
        using var visitor = host.CreateVisitor();
        var entries = ShippedEdition.Publication.Forest.Entries;

        var page = await visitor.GetPageAsync($"{Drawing}?verwijzing=desk:comensha");
        var charts = page.QuerySelectorAll(".gd-chart");

        Assert.Equal(entries.Count(entry => entry.Target.ToString() == "desk:comensha"), charts.Length);
        Assert.All(charts, chart => Assert.Single(chart.QuerySelectorAll(".gd-shown")));
        Assert.Equal(charts.Length, page.QuerySelectorAll("marker").Select(marker => marker.Id).Distinct().Count());
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal("CoMensha", page.TextOf("option[selected]"));
    }

    [Fact]
    public async Task All_that_may_be_shown_can_be_picked_and_nothing_else()
    {
        using var visitor = host.CreateVisitor();
        var shown = ShippedEdition.Publication.Forest.Entries.Select(entry => entry.Target).Where(target => GuideWriting.IsShown(ShippedEdition.Publication, target)).Select(target => target.ToString());

        var page = await visitor.GetPageAsync(Drawing);
        using var unknown = await visitor.GetAsync(new Uri($"{Drawing}?verwijzing=desk:bestaat-niet", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(shown.Distinct().Order(StringComparer.Ordinal), page.QuerySelectorAll("option[value*=':']").Select(option => option.GetAttribute("value")).Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
