using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Pages;
using Portal.Content;
using Portal.Testing;

namespace Portal.Browser.Tests;

/// <summary>A language that is written from right to left and has no words of its own: everything falls back to English.</summary>
public sealed class RightToLeftTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly ChangedEdition Edition = new(shipped => shipped with
    {
        Site = shipped.Site with { Languages = shipped.Site.Languages.Add(new Language("ar", "العربية", IsRightToLeft: true, IsDraft: false, SignedBy: "Test")) },
    });

    private readonly PortalOnline portal = new() { ContentFolder = Edition.Folder };

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_walk_runs_from_right_to_left_and_never_scrolls_sideways(int width)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone with { Width = width });
        var guide = new GuidePage(visit);
        var sideways = new List<int>();
        var violations = new List<string>();
        await guide.OpenAsync("ar");

        await guide.WalkAsync(onEveryPage: async () =>
        {
            sideways.Add(await visit.SidewaysAsync());
            violations.AddRange(await Axe.ViolationsAsync(visit.Page));
        });

        Assert.True(sideways.Count > 2);
        Assert.Equal("rtl", await visit.Page.Locator("html").GetAttributeAsync("dir"));
        Assert.All(sideways, pixels => Assert.Equal(0, pixels));
        Assert.Empty(violations);
    }

    [Fact]
    public async Task A_telephone_number_keeps_its_own_direction()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new GuidePage(visit);
        await guide.OpenAsync("ar");
        await guide.AnswerAsync(0);

        Assert.Equal("ltr", await guide.FirstStep.Locator("bdi").GetAttributeAsync("dir"));
        Assert.True(await visit.Page.Locator("main .pt-page h1").EvaluateAsync<bool>("h => h.getBoundingClientRect().right > innerWidth - 60"), "The heading does not stand on the right.");
    }
}
