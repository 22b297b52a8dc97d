using Portal.Testing;

namespace Portal.Web.Tests.Pages.Loketten;

public sealed class DeskTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_says_what_to_know_above_the_call_button_and_what_stays_behind_beside_it()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/loketten/comensha");

        var order = page.QuerySelectorAll(".pt-consent, .pt-call a, .pt-call__trace").Select(element => element.ClassName).ToArray();
        Assert.Equal("pt-consent", order[0]);
        Assert.Contains("nl-button", order[1], StringComparison.Ordinal);
        Assert.Equal("pt-call__trace", order[2]);
        Assert.Equal("tel:0334481186", page.QuerySelector(".pt-call a")?.GetAttribute("href"));
        Assert.Contains("Vraag dit voordat je je naam zegt", page.TextOf(".pt-consent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_of_the_emergency_number_has_nothing_before_the_number()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/loketten/noodnummer-112");

        Assert.Contains("nl-button", page.QuerySelector(".pt-consent, .pt-call a")?.ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_of_the_emergency_number_gives_nothing_to_ask_and_nothing_to_try()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/loketten/noodnummer-112");

        Assert.DoesNotContain("Vraag dit", page.TextOf(".pt-desk"), StringComparison.Ordinal);
        Assert.DoesNotContain("vraag het als je belt", page.TextOf(".pt-desk"), StringComparison.Ordinal);
        Assert.DoesNotContain("gebeld", page.TextOf(".pt-known"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_says_of_what_is_not_known_that_it_is_not_known()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/loketten/politie-0900-8844");

        Assert.Equal("Tijden niet bekend: bel om het te vragen", page.TextOf(".pt-open"));
        Assert.Contains("Wij hebben dit nummer zelf nog niet gebeld.", page.TextOf(".pt-known"), StringComparison.Ordinal);
        Assert.Contains("Niet bekend: vraag het als je belt.", page.TextOf(".pt-desk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_phone_button_says_that_the_call_stays_in_the_list()
    {
        using var visitor = host.CreateVisitor();

        foreach (var desk in ShippedEdition.Edition.Desks.Where(desk => desk.IsVisible))
        {
            var page = await visitor.GetPageAsync($"/nl/loketten/{desk.Id}");

            Assert.Equal(page.QuerySelectorAll("main .pt-call a[href^='tel:']").Length, page.QuerySelectorAll("main .pt-call__trace").Length);
            Assert.Equal(desk.VisibleChannels.Count(), page.QuerySelectorAll(".pt-channel").Length);
        }
    }
}
