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
    public async Task Get_does_not_say_of_its_only_field_that_it_may_stay_empty()
    {
        using var visitor = host.CreateVisitor();

        Assert.DoesNotContain("hoeft", (await visitor.GetPageAsync("/nl/regio")).TextOf("#place-hint"), StringComparison.Ordinal);
        Assert.Contains("hoeft", (await visitor.GetPageAsync("/nl/loketten")).TextOf("#place-hint"), StringComparison.Ordinal);
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

    [Fact]
    public async Task Get_of_a_municipality_names_the_police_department_shelter_and_what_is_not_known()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/regio/maastricht");
        var gaps = page.QuerySelectorAll("#niet-bekend li").Select(gap => gap.TextContent).ToArray();

        Assert.Contains("/nl/loketten/politie-avim", page.QuerySelectorAll(".pt-desk h3 a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Politie-eenheid Limburg", page.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("volgens een lijst uit 2013: Maastricht", page.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains(gaps, gap => gap.StartsWith("Wie binnen de gemeente Maastricht", StringComparison.Ordinal));
        Assert.Contains(gaps, gap => gap.StartsWith("Of er in deze regio een eigen zorgcoördinator is", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_task_that_ended_gives_way_to_the_national_desk_and_one_that_runs_says_until_when()
    {
        using var edition = new ChangedEdition(edition => edition with
        {
            Regions = edition.Regions with
            {
                RoleHolders =
                [
                    .. edition.Regions.RoleHolders.Select(holder => holder.Area switch
                    {
                        "Utrecht" when holder.Role == "care-coordinator" => holder with { From = new(2026, 1, 1), Until = new(2027, 1, 1) },
                        "Drenthe" => holder with { Until = new(2026, 11, 23) },
                        _ => holder,
                    }),
                ],
            },
        });
        using var other = new PortalHost { ContentFolder = edition.Folder };
        using var visitor = other.CreateVisitor();

        var utrecht = await visitor.GetPageAsync("/nl/regio/utrecht");
        var assen = await visitor.GetPageAsync("/nl/regio/assen");

        Assert.Contains("Deze afspraak geldt sinds 1 januari 2026.", utrecht.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("Deze afspraak geldt tot 1 januari 2027.", utrecht.TextOf("main"), StringComparison.Ordinal);
        Assert.Null(assen.QuerySelector("a[href='/nl/loketten/ggd-drenthe']"));
        Assert.NotNull(assen.QuerySelector("main a[href='/nl/loketten/comensha']"));
    }

    private static async Task<string> PostAsync(HttpClient visitor, string place)
    {
        using var form = new FormUrlEncodedContent([new("plaats", place)]);
        using var answer = await visitor.PostAsync(new Uri("/nl/regio", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        return answer.Headers.Location!.ToString();
    }
}
