using System.Text.Json;
using System.Xml.Linq;
using Portal.Testing;

namespace Portal.Web.Tests.Setup;

/// <summary>What others read of the site without looking at it.</summary>
public sealed class SpreadingTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Every_address_of_the_sitemap_is_there_once_and_names_its_translations_both_ways()
    {
        using var visitor = host.CreateVisitor();

        var urls = await MapAsync(visitor, "/sitemap-paginas.xml");

        Assert.Contains("https://localhost/nl/loketten/overzicht", urls.Keys);
        await AssertThereAsync(visitor, urls, urls.Keys);
    }

    [Fact]
    public async Task Every_municipality_stands_in_a_map_of_its_own_that_the_first_leads_to()
    {
        using var visitor = host.CreateVisitor();

        var parts = XDocument.Parse(await TextAsync(visitor, "/sitemap.xml")).Root!.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value);
        var urls = await MapAsync(visitor, "/sitemap-gemeenten.xml");

        Assert.Equal(["https://localhost/sitemap-paginas.xml", "https://localhost/sitemap-gemeenten.xml"], parts);
        Assert.Equal(2 * 342, urls.Count);
        Assert.Contains("https://localhost/en/regio/s-gravenhage", urls.Keys);
        await AssertThereAsync(visitor, urls, urls.Keys.Where((_, i) => i % 97 == 0));
    }

    [Fact]
    public async Task Draft_languages_stand_in_the_sitemap_only_when_they_are_shown()
    {
        await using var drafts = new PortalHost { ShowDraftLanguages = true };
        using var visitor = drafts.CreateVisitor();

        Assert.Contains("/pl/pomoc", await TextAsync(visitor, "/sitemap-paginas.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_of_a_language_holds_its_pages_with_the_date_they_were_checked()
    {
        using var visitor = host.CreateVisitor();
        using var answer = await visitor.GetAsync(new Uri("/en/feed.atom", UriKind.Relative), TestContext.Current.CancellationToken);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(ShippedEdition.Edition.Pages.Count(page => page.Languages.ContainsKey("en")), feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            Assert.StartsWith("https://localhost/en", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
            Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}T", entry.Element(Atom + "updated")!.Value);
        });
        Assert.Equal(feed.Element(Atom + "updated")!.Value, feed.Elements(Atom + "entry").Max(entry => entry.Element(Atom + "updated")!.Value));
    }

    [Fact]
    public async Task Security_txt_names_a_contact_and_expires_within_a_year()
    {
        using var visitor = host.CreateVisitor();
        var lines = (await TextAsync(visitor, "/.well-known/security.txt")).Split('\n');

        Assert.Contains("Contact: mailto:info@comensha.nl", lines);
        Assert.Contains("Canonical: https://localhost/.well-known/security.txt", lines);
        var expires = DateTimeOffset.Parse(Assert.Single(lines, line => line.StartsWith("Expires: ", StringComparison.Ordinal))[9..], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(expires - PortalHost.MondayMorning, TimeSpan.FromDays(90), TimeSpan.FromDays(364));
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public async Task Robots_are_shown_the_sitemap_and_kept_from_what_is_sealed()
    {
        using var visitor = host.CreateVisitor();
        var text = await TextAsync(visitor, "/robots.txt");

        Assert.Contains("Disallow: /*/keuzehulp/", text, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://localhost/sitemap.xml", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_official_host_stands_in_every_address_that_leaves_the_site()
    {
        using var content = new ContentCopy().Change("site.yml", "hosts: []", "hosts: [www.voorbeeld.nl]");
        await using var official = new PortalHost { ContentFolder = content.Folder };
        using var visitor = official.CreateVisitor();

        Assert.DoesNotContain("localhost", await TextAsync(visitor, "/sitemap-paginas.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", await TextAsync(visitor, "/nl/feed.atom"), StringComparison.Ordinal);
        Assert.Contains("\"url\":\"https://www.voorbeeld.nl/nl/loketten/comensha\"", await TextAsync(visitor, "/nl/loketten/comensha"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_desk_is_data_as_well_with_its_visible_channels_and_no_host_that_somebody_made_up()
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync("/nl/loketten/comensha");

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        var shown = ShippedEdition.Publication.FindDesk("comensha")!.VisibleChannels;
        Assert.Equal("Organization", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal(shown.Count(), data.RootElement.GetProperty("contactPoint").GetArrayLength());
        Assert.False(data.RootElement.TryGetProperty("url", out _));
    }

    [Theory]
    [InlineData("/nl")]
    [InlineData("/nl/help")]
    [InlineData("/nl/keuzehulp")]
    public async Task A_page_for_victims_carries_no_data_about_itself(string address)
    {
        using var visitor = host.CreateVisitor();

        Assert.Null((await visitor.GetPageAsync(address)).QuerySelector("script[type='application/ld+json']"));
    }

    /// <summary>The addresses of a map, each with those of its translations.</summary>
    private static async Task<Dictionary<string, List<string>>> MapAsync(HttpClient visitor, string address) =>
        XDocument.Parse(await TextAsync(visitor, address)).Root!.Elements(Map + "url").ToDictionary(
            url => url.Element(Map + "loc")!.Value,
            url => url.Elements(Html + "link").Where(link => link.Attribute("hreflang")!.Value != "x-default").Select(link => link.Attribute("href")!.Value).ToList(),
            StringComparer.Ordinal);

    private static async Task AssertThereAsync(HttpClient visitor, Dictionary<string, List<string>> urls, IEnumerable<string> addresses)
    {
        Assert.All(urls, url => Assert.All(url.Value, other => Assert.Contains(url.Key, urls[other])));
        Assert.All(urls, url => Assert.Equal(2, url.Value.Count));
        Assert.DoesNotContain(urls.Keys, address => address.StartsWith("https://localhost/pl", StringComparison.Ordinal));
        foreach (var address in addresses)
        {
            using var answer = await visitor.GetAsync(new Uri(address), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, address);
        }
    }

    private static async Task<string> TextAsync(HttpClient visitor, string address) =>
        await visitor.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
