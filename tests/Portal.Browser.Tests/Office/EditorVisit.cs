using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.Storage.Editors;

namespace Portal.Browser.Tests.Office;

/// <summary>An editor who has just signed in, at work in a browser. Every click counts, and so does picking the box that is typed in.</summary>
public sealed class EditorVisit : IAsyncDisposable
{
    private const int MostReloads = 3000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    private readonly Visit visit;
    private readonly bool hasScripts;

    private EditorVisit(Visit visit, bool hasScripts) => (this.visit, this.hasScripts) = (visit, hasScripts);

    public IPage Page => visit.Page;

    public int Clicks { get; private set; }

    public static async Task<EditorVisit> StartAsync(Chromium chromium, OfficeOnline office, int width, bool scripts, EditorRole role)
    {
        var started = await Visit.StartAsync(chromium, office, new Device(width, 900, scripts));
        await started.SignInAsync(role);

        return new EditorVisit(started, scripts);
    }

    public async Task GoAsync(string address) => Assert.Equal(200, await visit.GoAsync(address));

    /// <summary>A click that stays on the page.</summary>
    public Task ClickAsync(string selector) => ClickAsync(Page.Locator(selector).First);

    /// <summary>A click that leads to a page, until that is there.</summary>
    public Task FollowAsync(string selector) => FollowAsync(Page.Locator(selector).First);

    /// <inheritdoc cref="FollowAsync(string)"/>
    public async Task FollowAsync(ILocator target)
    {
        var there = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IPage page) => there.TrySetResult();
        Page.Load += Arrive;

        try
        {
            await ClickAsync(target);
            await there.Task.WaitAsync(LongestWait, TestContext.Current.CancellationToken);
        }
        finally
        {
            Page.Load -= Arrive;
        }
    }

    public async Task TypeAsync(string selector, string text)
    {
        Clicks++;
        await Page.Locator(selector).First.FillAsync(text);
    }

    public Task<string> TextAsync(string selector) => Page.Locator(selector).First.InnerTextAsync();

    /// <summary>What holds for every screen, on a phone and on a desk. Without script axe can't look: it does so with script.</summary>
    public Task LooksRightAsync() => LooksRightAsync(hasScripts ? [Device.Phone, Device.Desktop] : [Device.Phone]);

    /// <summary>What holds for every screen, on these.</summary>
    public async Task LooksRightAsync(params Device[] screens)
    {
        foreach (var screen in screens)
        {
            await visit.LookThroughAsync(screen);
            Assert.Equal(0, await visit.SidewaysAsync());

            if (hasScripts)
            {
                Assert.Empty(await Axe.ViolationsAsync(Page));
            }
        }

        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strangers);
    }

    /// <summary>Opens a page on the guide and waits until the draft was looked at: with script that shows by itself, without by asking again.</summary>
    public async Task GoToCheckedAsync(string address)
    {
        await GoAsync(address);
        var busy = Page.Locator("[data-stand=bezig]");

        for (var tries = 0; !hasScripts && tries < MostReloads && await busy.CountAsync() > 0; tries++)
        {
            await FollowAsync("[data-stand=bezig] a[href='']");
        }

        await busy.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    /// <summary>Looks at a page of the site, as a visitor who reloads it, until its words say so. How long that took is told, not judged: it is the machine's.</summary>
    public async Task UntilLiveAsync(string address, Func<string, bool> says)
    {
        var start = TimeProvider.System.GetTimestamp();
        var tries = 0;

        do
        {
            Assert.True(++tries < MostReloads, $"{address} does not show what was published.");
            await GoAsync(address);
        }
        while (!says(await TextAsync("main")));

        TestContext.Current.TestOutputHelper?.WriteLine($"Shown {TimeProvider.System.GetElapsedTime(start).TotalSeconds:0.0} s after the office said so; {Clicks} clicks.");
    }

    public ValueTask DisposeAsync() => visit.DisposeAsync();

    private async Task ClickAsync(ILocator target)
    {
        Clicks++;
        await target.ClickAsync();
    }
}
