using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Pages;

namespace Portal.Browser.Tests;

public sealed class LeaveTests(Chromium chromium, PortalOnline portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_tap_leaves_for_a_neutral_site(bool scripts)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone with { Scripts = scripts });
        await new GuidePage(visit).OpenAsync();

        await visit.Page.Locator(".pt-exit").ClickAsync();

        await visit.ArrivesAtNeutralSiteAsync();
    }

    [Fact]
    public async Task Shift_three_times_leaves_and_back_does_not_return_to_the_page_that_was_left()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Desktop);
        var guide = new GuidePage(visit);
        await visit.GoAsync("/nl");
        await guide.OpenAsync();

        for (var press = 0; press < 3; press++)
        {
            await visit.Page.Keyboard.PressAsync("Shift");
        }

        await visit.ArrivesAtNeutralSiteAsync();
        await visit.Page.GoBackAsync();

        Assert.Equal($"{portal.Origin}/nl", visit.Page.Url);
    }

    [Fact]
    public async Task Shift_as_part_of_something_else_does_not_leave()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Desktop);
        await new GuidePage(visit).OpenAsync();

        for (var press = 0; press < 4; press++)
        {
            await visit.Page.Keyboard.PressAsync("Shift+Tab");
        }

        Assert.Equal($"{portal.Origin}{GuidePage.Address}", visit.Page.Url);
    }

    [Fact]
    public async Task The_way_out_stands_on_the_screen_while_somebody_scrolls()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        await visit.GoAsync("/nl");

        await visit.Page.Mouse.WheelAsync(0, 600);

        Assert.True(await visit.Page.Locator(".pt-exit").EvaluateAsync<bool>("link => link.getBoundingClientRect().bottom <= innerHeight && link.getBoundingClientRect().top >= 0"));
    }
}
