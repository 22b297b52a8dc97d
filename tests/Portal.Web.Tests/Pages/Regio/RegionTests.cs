using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Regio;

public sealed class RegionTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("Utrecht", "/nl/regio/utrecht")]
    [InlineData("2511 AB", "/nl/regio/s-gravenhage")]
    [InlineData("den haag", "/nl/regio/s-gravenhage")]
    public async Task Post_of_a_place_goes_to_its_municipality(string place, string address)
    {
        using var visitor = host.CreateVisitor();

        Assert.Equal(address, await PostAsync(visitor, place));
    }

    [Fact]
    public async Task Post_of_a_place_with_namesakes_goes_to_a_choice()
    {
        using var visitor = host.CreateVisitor();

        var address = await PostAsync(visitor, "Bergen");
        var page = await visitor.GetPageAsync(address);

        Assert.DoesNotContain("bergen", address, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/nl/regio/bergen-l", page.QuerySelectorAll(".pt-note a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("Nergenshuizen", "‘Nergenshuizen’ kennen we niet.")]
    [InlineData("", "Vul een plaats of een postcode in.")]
    public async Task Post_of_a_place_that_is_not_known_says_so(string place, string message)
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(await PostAsync(visitor, place));

        Assert.StartsWith(message, page.TextOf(".pt-note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_of_a_municipality_says_who_helps_and_how_that_is_known()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/regio/utrecht");

        Assert.Contains("/nl/loketten/moviera", page.QuerySelectorAll(".pt-desk h3 a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Politie-eenheid Midden-Nederland", page.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("tel:09008844", page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        Assert.Equal(page.QuerySelectorAll(".pt-desk").Length, page.QuerySelectorAll(".pt-desk .pt-known").Length);
    }

    [Fact]
    public async Task Get_of_a_municipality_without_a_coordinator_says_that_help_is_at_a_distance()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/regio/maastricht");

        Assert.Contains("Dit loket helpt op afstand", page.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("/nl/loketten/comensha", page.QuerySelectorAll(".pt-desk h3 a").Select(link => link.GetAttribute("href")));
    }

    private static async Task<string> PostAsync(HttpClient visitor, string place)
    {
        using var form = new FormUrlEncodedContent([new("plaats", place)]);
        using var answer = await visitor.PostAsync(new Uri("/nl/regio", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        return answer.Headers.Location!.ToString();
    }
}
