using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;
using Portal.Storage.Editors;

namespace Portal.Browser.Tests.Browsing;

/// <summary>One visitor with one device, in a browser that remembers nothing. Nothing leaves the machine, and everything unexpected is noted.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>What the neutral site answers here.</summary>
    public const string NeutralTitle = "Het weer";

    /// <summary>Names a folder that keeps what each visit saw and did, for <c>playwright show-trace</c>. That costs time, and a test can't know at its end that it failed.</summary>
    public const string TraceSetting = "PORTAL_TRACES";

    private static readonly string? TraceFolder = new ConfigurationBuilder().AddEnvironmentVariables().Build()[TraceSetting];

    private static readonly string[] Expected = ["Failed to load resource", "Blocked script execution in"];

    private readonly IBrowserContext context;
    private readonly PortalOnline portal;

    private Visit(IBrowserContext context, IPage page, PortalOnline portal)
    {
        this.context = context;
        this.portal = portal;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Requests to anybody but us, the neutral site after leaving apart.</summary>
    public List<string> Strangers { get; } = [];

    /// <summary>Errors and warnings of the browser.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The method of every request for a page, in order.</summary>
    public List<string> Methods { get; } = [];

    public static async Task<Visit> StartAsync(Chromium chromium, PortalOnline portal, Device device)
    {
        var fresh = await chromium.NewContextAsync(device.Options);
        if (TraceFolder is not null)
        {
            await fresh.Tracing.StartAsync(new TracingStartOptions { Screenshots = true, Snapshots = true });
        }

        // A machine with much to do takes its time for a page; nothing that is tested here is about time.
        fresh.SetDefaultTimeout(180_000);
        var visit = new Visit(fresh, await fresh.NewPageAsync(), portal);
        await visit.WatchAsync();

        return visit;
    }

    /// <returns>The answer's status.</returns>
    public async Task<int> GoAsync(string address) => (await Page.GotoAsync(portal.Origin + address))!.Status;

    /// <summary>Gives the browser the session of an editor who has just signed in. The portal needs a database.</summary>
    public async Task SignInAsync(EditorRole role, string? name = null)
    {
        var session = portal.SessionOf(role, name);
        await context.AddCookiesAsync([new Cookie { Name = session.Name, Value = session.Value, Domain = "localhost", Path = session.Path, Secure = true, HttpOnly = true, SameSite = SameSiteAttribute.Strict }]);
    }

    /// <summary>The same page on another screen.</summary>
    public async Task LookThroughAsync(Device device)
    {
        await Page.SetViewportSizeAsync(device.Width, device.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = device.Options.ColorScheme });
    }

    /// <summary>
    /// Holds when the neutral site is on the screen. Looked at again and again, and not waited for: the page in between passes on so soon
    /// that who waits for the address can come too late.
    /// </summary>
    public Task ArrivesAtNeutralSiteAsync() => Assertions.Expect(Page).ToHaveTitleAsync(NeutralTitle, new PageAssertionsToHaveTitleOptions { Timeout = 60_000 });

    /// <summary>How far the page can be moved sideways, in pixels.</summary>
    public Task<int> SidewaysAsync() => SidewaysAsync(Page);

    /// <inheritdoc cref="SidewaysAsync()"/>
    public static Task<int> SidewaysAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        if (TraceFolder is { } folder)
        {
            await context.Tracing.StopAsync(new TracingStopOptions { Path = Path.Combine(folder, $"{TestContext.Current.Test?.TestDisplayName.Split('(')[0]}-{Guid.NewGuid():N}.zip") });
        }

        await context.DisposeAsync();
    }

    private async Task WatchAsync()
    {
        Page.Console += (_, message) =>
        {
            // The browser reports an error page that is shown as it should be, and that the preview of a page may run no script.
            if (message.Type is "error" or "warning" && !Expected.Any(words => message.Text.StartsWith(words, StringComparison.Ordinal)))
            {
                Complaints.Add(message.Text);
            }
        };
        Page.PageError += (_, error) => Complaints.Add(error);
        Page.Dialog += (_, dialog) => Complaints.Add($"A dialog: {dialog.Message}");
        Page.Request += (_, request) =>
        {
            if (request.IsNavigationRequest)
            {
                Methods.Add(request.Method);
            }
        };

        await context.RouteAsync($"{portal.Origin}/verlaten", FollowOutAsync);
        await context.RouteAsync(address => !address.StartsWith(portal.Origin, StringComparison.Ordinal), AnswerForOthersAsync);
    }

    private async Task AnswerForOthersAsync(IRoute route)
    {
        if (route.Request.Url == PortalOnline.NeutralSite)
        {
            await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = $"<title>{NeutralTitle}</title><h1>{NeutralTitle}</h1>" });
            return;
        }

        Strangers.Add(route.Request.Url);
        await route.AbortAsync();
    }

    /// <summary>The browser lets nobody answer where a redirect leads, so the redirect becomes a page that leads there at once.</summary>
    private static async Task FollowOutAsync(IRoute route)
    {
        var answer = await route.FetchAsync(new RouteFetchOptions { MaxRedirects = 0 });
        var target = answer.Status == 303 ? answer.Headers["location"] : "about:blank";

        await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = $"<meta http-equiv=refresh content='0; url={target}'>" });
    }
}
