using System.Collections.Concurrent;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests;

/// <summary>
/// Every page in every language, as the sitemap names them, and of the pages of municipalities, which are alike, some in each language: what a machine finds against each, whether it fits a narrow screen, every link followed, every translation there.
/// It takes minutes, so a plain test run leaves it out: <c>--explicit only</c>.
/// </summary>
public sealed class SiteWalk(Chromium chromium, EveryLanguagePortal portal) : IClassFixture<EveryLanguagePortal>, IDisposable
{
    /// <summary>More would only wait for each other on two cores.</summary>
    private const int Walkers = 3;

    /// <summary>One in so many municipalities. Prime, so that all languages get their turn.</summary>
    private const int SampleStep = 173;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = true });
    private readonly ConcurrentDictionary<string, Task<string?>> followed = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> complaints = [];

    [Fact(Explicit = true)]
    public async Task Every_page_in_every_language_is_free_of_violations_dead_links_and_missing_translations_and_fits_a_narrow_screen()
    {
        var pages = await AddressesAsync("/sitemap-paginas.xml");
        var municipalities = await AddressesAsync("/sitemap-gemeenten.xml");
        List<string> addresses = [.. pages, .. municipalities.Where((_, i) => i % SampleStep == 0)];
        var waiting = new ConcurrentQueue<string>(addresses);

        await Task.WhenAll(Enumerable.Range(0, Walkers).Select(_ => WalkAsync(waiting)));

        TestContext.Current.TestOutputHelper!.WriteLine($"{addresses.Count} pages, {followed.Count} links");
        Assert.True(addresses.Count > 500, "The sitemap does not hold the site.");
        Assert.Empty(complaints.Order(StringComparer.Ordinal));
    }

    public void Dispose() => browser.Dispose();

    private async Task<List<string>> AddressesAsync(string map) =>
    [
        .. XDocument.Parse(await browser.GetStringAsync(new Uri(portal.Origin + map), TestContext.Current.CancellationToken))
            .Root!.Elements(Map + "url").Select(url => new Uri(url.Element(Map + "loc")!.Value).PathAndQuery),
    ];

    private async Task WalkAsync(ConcurrentQueue<string> waiting)
    {
        await using var context = await chromium.NewContextAsync(Device.Phone.Options);
        var page = await context.NewPageAsync();

        while (waiting.TryDequeue(out var address))
        {
            await page.GotoAsync(portal.Origin + address);
            foreach (var violation in await Axe.ViolationsAsync(page))
            {
                complaints.Add($"{address}: {violation}");
            }

            await page.SetViewportSizeAsync(Device.Narrow.Width, Device.Narrow.Height);
            if (await Visit.SidewaysAsync(page) is > 0 and var pixels)
            {
                complaints.Add($"{address}: moves sideways by {pixels} pixels on a narrow screen.");
            }

            await page.SetViewportSizeAsync(Device.Phone.Width, Device.Phone.Height);

            await FollowAsync(address);
        }
    }

    /// <summary>The links of the page as it was sent; those of one target only once for the whole walk.</summary>
    private async Task FollowAsync(string address)
    {
        var page = new HtmlParser().ParseDocument(await browser.GetStringAsync(new Uri(portal.Origin + address), TestContext.Current.CancellationToken));
        var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(target => target.StartsWith('/') || target.StartsWith('#')).Distinct(StringComparer.Ordinal);

        foreach (var link in links.Where(link => link != "/verlaten"))
        {
            var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
            var text = path.Length == 0 ? page.Source.Text : await followed.GetOrAdd(path, ReadAsync);
            if (text is null || (anchor.Length > 0 && !text.Contains($"id=\"{anchor}\"", StringComparison.Ordinal)))
            {
                complaints.Add($"{address}: {link} leads nowhere.");
            }
        }
    }

    private async Task<string?> ReadAsync(string path)
    {
        using var answer = await browser.GetAsync(new Uri(portal.Origin + path), TestContext.Current.CancellationToken);

        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : null;
    }
}
