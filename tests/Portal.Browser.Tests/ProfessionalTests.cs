using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Pages;
using Portal.Testing;

namespace Portal.Browser.Tests;

/// <summary>Professionals with the narrowest screen, and without or with script.</summary>
public sealed class ProfessionalTests(Chromium chromium, PortalOnline portal)
{
    [Fact]
    public async Task Without_script_and_at_320_pixels_the_form_leads_to_the_path_and_its_text()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Narrow with { Scripts = false });
        var form = new PathPage(visit);
        await form.OpenAsync();
        Assert.Equal(0, await visit.SidewaysAsync());
        await form.SendAsync(ProfessionalCase.Of("constable-and-a-worker").Filled);
        await visit.Page.Locator("details:has(#tekst) summary").ClickAsync();

        Assert.Equal(0, await visit.SidewaysAsync());
        Assert.Equal(8, await visit.Page.Locator("[data-part]:visible").CountAsync());
        Assert.True(await visit.Page.Locator("#tekst").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("[data-copy]").IsVisibleAsync());
        Assert.Empty(visit.Strangers);
    }

    [Fact]
    public async Task With_script_a_button_copies_the_text_and_says_so()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Desktop);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await new PathPage(visit).OpenAsync();
        await new PathPage(visit).SendAsync(ProfessionalCase.Of("hotel-manager-reports").Filled);
        await visit.Page.Locator("details:has(#tekst) summary").ClickAsync();

        await visit.Page.Locator("[data-copy]").ClickAsync();
        await visit.Page.GetByText("De tekst is gekopieerd.").WaitForAsync();

        Assert.StartsWith("Verwijspad", await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nl/loketten/overzicht")]
    [InlineData("/nl/regio/s-gravenhage")]
    [InlineData("/nl/regels/tekening")]
    [InlineData("/en/insluiten")]
    [InlineData("/nl/professionals/sectoren/politie-op-straat")]
    [InlineData("/en/professionals/suspect-as-victim")]
    public async Task Nothing_moves_sideways_at_320_pixels(string address)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Narrow with { Scripts = false });

        Assert.Equal(200, await visit.GoAsync(address));
        Assert.Equal(0, await visit.SidewaysAsync());
    }

    [Theory]
    [InlineData("/nl/loketten/overzicht", ".pt-matrix")]
    [InlineData("/nl/regels/tekening", ".gd-canvas")]
    public async Task What_is_wider_than_the_screen_is_reached_and_moved_by_keyboard(string address, string wide)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        await visit.GoAsync(address);
        var box = visit.Page.Locator(wide);

        await box.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.WaitForFunctionAsync($"document.querySelector('{wide}').scrollLeft > 0");

        Assert.True(await box.EvaluateAsync<bool>("box => box === document.activeElement"));
    }
}
