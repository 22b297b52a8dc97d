using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Pages;

namespace Portal.Browser.Tests;

public sealed class WalkTests(Chromium chromium, PortalOnline portal)
{
    [Fact]
    public async Task A_walk_with_scripts_off_ends_at_a_number_to_call()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone with { Scripts = false });
        var guide = new GuidePage(visit);
        await guide.OpenAsync();

        await guide.WalkAsync();

        Assert.Matches("^(tel:|https:)", await guide.FirstStep.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task A_walk_by_keyboard_alone_ends_at_a_number_to_call()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Desktop);
        var guide = new GuidePage(visit);
        await guide.OpenAsync();

        await guide.WalkAsync(guide.AnswerByKeyboardAsync);
        await guide.TabToAsync(guide.FirstStep);

        Assert.Matches("^(tel:|https:)", await guide.FirstStep.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task A_walk_on_the_narrowest_screen_never_scrolls_sideways()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Narrow);
        var guide = new GuidePage(visit);
        var sideways = new List<int>();
        await guide.OpenAsync();

        await guide.WalkAsync(onEveryPage: async () => sideways.Add(await visit.SidewaysAsync()));

        Assert.True(sideways.Count > 2);
        Assert.All(sideways, pixels => Assert.Equal(0, pixels));
    }

    [Fact]
    public async Task Danger_is_112_on_the_next_page()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new GuidePage(visit);
        await guide.OpenAsync();

        await guide.AnswerAsync(0);

        Assert.Equal("Bel nu 112", await guide.Heading.InnerTextAsync());
        Assert.Equal("tel:112", await guide.FirstStep.GetAttributeAsync("href"));
        Assert.True(await guide.FirstStep.EvaluateAsync<bool>("button => button.getBoundingClientRect().bottom <= innerHeight - 56"), "The number stands below the first screen.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_chosen_puts_the_focus_on_what_is_missing(bool scripts)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone with { Scripts = scripts });
        var guide = new GuidePage(visit);
        await guide.OpenAsync();

        await guide.AnswerNothingAsync();

        Assert.True(await guide.Summary.EvaluateAsync<bool>("summary => summary === document.activeElement"));
        Assert.StartsWith("Fout:", await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_walk_is_quiet_and_asks_nobody_else_for_anything()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new GuidePage(visit);
        await visit.GoAsync("/nl");
        await guide.OpenAsync();

        await guide.WalkAsync();

        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strangers);
        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }
}
