using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.Testing;

namespace Portal.Browser.Tests;

/// <summary>
/// The example page that the repository ships, on another site, with the portal's way in inside it. What a machine finds against the way in
/// itself is looked for where it is opened by itself (<see cref="AccessibilityTests"/>): axe does not come back from a frame of another site.
/// </summary>
public sealed class EmbedTests(Chromium chromium, PortalOnline portal) : IAsyncDisposable
{
    private WebApplication? otherSite;

    public async ValueTask DisposeAsync()
    {
        if (otherSite is not null)
        {
            await otherSite.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_way_in_works_from_another_site_and_leads_out_of_the_frame_without_a_script()
    {
        await using var browser = await chromium.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 360, Height = 800 } });
        var page = await OpenAsync(browser);
        var frame = page.FrameLocator("iframe");

        await frame.Locator("form button").First.ClickAsync();
        await page.WaitForURLAsync($"{portal.Origin}/nl/keuzehulp/*");

        Assert.Equal(1, await page.Locator("main h1").CountAsync());
        Assert.Empty(await browser.CookiesAsync());
    }

    [Fact]
    public async Task The_exit_leaves_the_other_site_as_well()
    {
        await using var browser = await chromium.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await browser.RouteAsync($"{PortalOnline.NeutralSite}**", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<title>Het weer</title>" }));
        var page = await OpenAsync(browser);

        await page.FrameLocator("iframe").Locator("a.pt-exit").ClickAsync();
        await page.WaitForURLAsync($"{PortalOnline.NeutralSite}**");

        Assert.Equal("Het weer", await page.TitleAsync());
    }

    [Fact]
    public async Task Nothing_sticks_out_of_the_frame_and_nobody_complains()
    {
        await using var browser = await chromium.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 800 } });
        var complaints = new List<string>();
        await OpenAsync(browser, complaints);
        var inside = await browser.NewPageAsync();

        // What is left of the narrowest screen between the margins of the example.
        await inside.SetViewportSizeAsync(304, 560);
        await inside.GotoAsync($"{portal.Origin}/nl/insluiten");

        Assert.Equal(0, await inside.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_example_fits_a_narrow_screen_and_is_free_of_violations_around_its_frame()
    {
        await using var browser = await chromium.NewContextAsync(Device.Narrow.Options);
        var page = await OpenAsync(browser);

        Assert.Equal(0, await Visit.SidewaysAsync(page));
        await page.Locator("iframe").EvaluateAsync("frame => frame.remove()");
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    private async Task<string> ExampleAsync() =>
        (await File.ReadAllTextAsync(Repository.PathOf("docs", "embed", "example.html"), TestContext.Current.CancellationToken)).Replace("https://portal.example", portal.Origin, StringComparison.Ordinal);

    /// <summary>A real server on a port of its own: another origin, on this machine.</summary>
    private async Task<IPage> OpenAsync(IBrowserContext browser, List<string>? complaints = null)
    {
        var example = await ExampleAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        otherSite = builder.Build();
        otherSite.MapGet("/hulp", () => Results.Content(example, "text/html; charset=utf-8"));

        // A browser asks every site for its icon, and complains when there is none.
        otherSite.MapGet("/favicon.ico", () => Results.NoContent());
        await otherSite.StartAsync(TestContext.Current.CancellationToken);

        var page = await browser.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints?.Add(message.Text);
            }
        };
        await page.GotoAsync($"{otherSite.Urls.First()}/hulp");
        await page.FrameLocator("iframe").Locator("h1").WaitForAsync();

        return page;
    }
}
