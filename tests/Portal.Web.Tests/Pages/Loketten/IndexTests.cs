using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Loketten;

public sealed class IndexTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/nl/loketten";

    [Fact]
    public async Task Get_lists_every_desk_that_visitors_may_see_and_no_other()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(Address);

        Assert.Equal(
            ShippedEdition.Edition.Desks.Where(desk => desk.IsVisible).Select(desk => $"{Address}/{desk.Id}").Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".pt-others h3 a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Post_narrows_the_overview_and_says_nothing_of_it_in_the_address()
    {
        using var visitor = host.CreateVisitor();

        var address = await PostAsync(visitor, new() { ["vorm"] = "arbeid", ["voor"] = "slachtoffer", ["plaats"] = "Utrecht" });
        var page = await visitor.GetPageAsync(address);

        Assert.StartsWith($"{Address}/keuze/", address, StringComparison.Ordinal);
        Assert.All(["arbeid", "labour", "slachtoffer", "utrecht"], word => Assert.DoesNotContain(word, address, StringComparison.OrdinalIgnoreCase));
        Assert.NotNull(page.QuerySelector($".pt-others a[href='{Address}/fairwork']"));
        Assert.Null(page.QuerySelector($".pt-others a[href='{Address}/helpwanted']"));
        Assert.Equal("arbeid", page.QuerySelector("#vorm option[selected]")?.GetAttribute("value"));
        Assert.Equal("Utrecht", page.QuerySelector("#plaats")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_with_a_place_shows_who_helps_there_first_and_leaves_out_who_helps_elsewhere()
    {
        using var visitor = host.CreateVisitor();

        var address = await PostAsync(visitor, new() { ["plaats"] = "3511 AB" });
        var page = await visitor.GetPageAsync(address);

        Assert.Equal("Je ziet wie er helpt in de gemeente Utrecht.", page.TextOf(".pt-note"));
        Assert.NotNull(page.QuerySelector($"section:first-of-type a[href='{Address}/moviera']"));
        Assert.Null(page.QuerySelector($"a[href='{Address}/acm-amsterdam']"));
    }

    [Fact]
    public async Task Get_with_a_place_of_many_namesakes_asks_which_one()
    {
        using var visitor = host.CreateVisitor();
        var address = await PostAsync(visitor, new() { ["plaats"] = "bergen" });

        var page = await visitor.GetPageAsync(address);
        var first = page.QuerySelector(".pt-note a")!.GetAttribute("href")!;
        var chosen = await visitor.GetPageAsync(first);

        Assert.True(page.QuerySelectorAll(".pt-note a").Length > 1);
        Assert.StartsWith("Je ziet wie er helpt in de gemeente Bergen", chosen.TextOf(".pt-note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_with_a_place_that_is_not_known_says_so_and_shows_all()
    {
        using var visitor = host.CreateVisitor();
        var address = await PostAsync(visitor, new() { ["plaats"] = "<b>Nergenshuizen</b>" });

        var page = await visitor.GetPageAsync(address);

        Assert.Contains("‘<b>Nergenshuizen</b>’", page.TextOf(".pt-note"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".pt-others h3"));
    }

    [Fact]
    public async Task Get_with_plain_words_from_another_site_goes_on_sealed()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri($"{Address}?vorm=arbeid&doel=onzin", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith($"{Address}/keuze/", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
        var page = await visitor.GetPageAsync(answer.Headers.Location!.ToString());
        Assert.Equal("arbeid", page.QuerySelector("#vorm option[selected]")?.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#doel option[selected]"));
    }

    [Fact]
    public async Task Post_of_nothing_shows_everything_at_the_plain_address()
    {
        using var visitor = host.CreateVisitor();

        Assert.Equal(Address, await PostAsync(visitor, new() { ["vorm"] = "", ["plaats"] = "  ", ["anders"] = "x" }));
    }

    [Fact]
    public async Task Get_an_hour_after_the_last_step_is_gone()
    {
        await using var own = new PortalHost();
        using var visitor = own.CreateVisitor();
        var address = await PostAsync(visitor, new() { ["vorm"] = "arbeid" });

        own.Clock.Advance(TimeSpan.FromMinutes(60));
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    private static async Task<string> PostAsync(HttpClient visitor, Dictionary<string, string> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await visitor.PostAsync(new Uri(Address, UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        return answer.Headers.Location!.ToString();
    }
}
