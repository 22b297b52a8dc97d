using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Keuzehulp;

/// <summary>The overview and the drawing, of a draft as it was imported.</summary>
public sealed class OverviewTests(GuideHost host) : IClassFixture<GuideHost>
{
    private const string Home = "/beheer/keuzehulp";

    [Fact]
    public async Task Get_says_that_the_draft_holds_and_how_large_it_is()
    {
        using var editor = host.CreateEditor();

        await host.CheckedAsync();
        var then = await editor.GetPageAsync(Home);

        Assert.Contains("Het concept klopt", then.TextOf("[data-stand]"), StringComparison.Ordinal);
        Assert.Contains(Web.Pages.Beheer.Keuzehulp.IndexModel.Number(ShippedEdition.Publication.Figures.Assignments), then.TextOf(".of-facts"), StringComparison.Ordinal);
        Assert.Contains("Niemand komt ergens anders uit", then.TextOf("[aria-labelledby=verschil]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_drawing_shows_every_question_of_visitors_says_the_same_in_words_and_counts_cases()
    {
        using var editor = host.CreateEditor();
        await host.CheckedAsync();

        var page = await editor.GetPageAsync(Home + "/tekening");

        Assert.Equal(12, page.QuerySelectorAll(".gd-question").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".gd-box.gd-many"));
        Assert.Equal(ShippedEdition.Edition.Guide.Guide.Rules.Length, page.QuerySelectorAll(".gd-chart .gd-count").Length);
        Assert.Contains("Ja, nu → Noodnummer 112", page.TextOf("[aria-labelledby=plaat] details"), StringComparison.Ordinal);
        Assert.Contains("1 of 2 voorbeeldgevallen (gestreept)", page.TextOf(".gd-legend"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public async Task The_drawing_of_one_referral_ends_on_and_off_the_path()
    {
        using var editor = host.CreateEditor();
        await host.CheckedAsync();
        var rank = (await editor.GetPageAsync(Home + "/tekening")).QuerySelectorAll("option").First(option => option.TextContent.Contains("Slachtofferhulp Nederland, hulp", StringComparison.Ordinal)).GetAttribute("value");

        var page = await editor.GetPageAsync(Home + $"/tekening?verwijzing={rank}");

        Assert.Single(page.QuerySelectorAll(".gd-box.gd-shown"));
        Assert.Single(page.QuerySelectorAll(".gd-box.gd-not"));
        Assert.Contains("Voor mijzelf", page.TextOf(".gd-chart"), StringComparison.Ordinal);
    }
}
