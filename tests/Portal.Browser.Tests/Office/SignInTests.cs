using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.Storage.Editors;

namespace Portal.Browser.Tests.Office;

/// <summary>Coming in, as an editor does: by a link, with and without script.</summary>
public sealed class SignInTests(Chromium chromium, OfficeOnline office)
{
    [Fact]
    public async Task Without_script_a_link_sets_up_a_password_and_an_app_and_they_let_in()
    {
        await using var visit = await Visit.StartAsync(chromium, office, Device.Phone with { Scripts = false });
        await visit.GoAsync(await office.InviteAsync("Zonder Script", "zonder.script@voorbeeld.nl", EditorRole.Editor));

        var secret = await visit.Page.Locator(".of-secret code").InnerTextAsync();
        await visit.Page.GetByLabel("Wachtwoord", new() { Exact = true }).FillAsync("paarse olifanten dansen");
        await visit.Page.GetByLabel("Code uit de app").FillAsync(office.CodeOf(secret));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en log in" }).ClickAsync();
        Assert.Equal(8, await visit.Page.Locator(".of-codes li").CountAsync());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();

        office.Clock.Advance(TimeSpan.FromSeconds(30));
        await visit.Page.GetByLabel("E-mailadres").FillAsync("zonder.script@voorbeeld.nl");
        await visit.Page.GetByLabel("Wachtwoord", new() { Exact = true }).FillAsync("paarse olifanten dansen");
        await visit.Page.GetByLabel("Code uit je app").FillAsync(office.CodeOf(secret));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Inloggen", Exact = true }).ClickAsync();

        Assert.Equal("Werkvoorraad", await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Empty(visit.Strangers);
    }

    [Fact]
    public async Task With_script_a_passkey_is_made_by_the_link_and_lets_in_alone()
    {
        await using var visit = await Visit.StartAsync(chromium, office, Device.Desktop);
        await AddAuthenticatorAsync(visit.Page);
        await visit.GoAsync(await office.InviteAsync("Met Passkey", "met.passkey@voorbeeld.nl", EditorRole.Editor));

        await visit.Page.GetByLabel("Naam van deze passkey").FillAsync("laptop");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Maak een passkey" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Werkvoorraad" }).WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Inloggen met een passkey" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Werkvoorraad" }).WaitForAsync();
        await visit.GoAsync("/beheer/account");

        Assert.Equal("laptop", await visit.Page.Locator("td input[name=name]").InputValueAsync());
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strangers);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_manager_invites_a_colleague_by_a_link_that_is_shown_once(int width, bool scripts)
    {
        await using var manager = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Manager);
        await manager.GoAsync("/beheer");

        await manager.FollowAsync(".of-nav a[href='/beheer/redacteuren']");
        await manager.FollowAsync(manager.Page.GetByRole(AriaRole.Link, new() { Name = "Nodig iemand uit" }));
        await manager.TypeAsync("#input_name", $"Collega van {width}");
        await manager.TypeAsync("#input_email", $"collega.{width}@voorbeeld.nl");
        await manager.Page.GetByLabel("Publiceert").CheckAsync();
        await manager.FollowAsync(manager.Page.GetByRole(AriaRole.Button, new() { Name = "Maak de link" }));

        Assert.StartsWith($"{office.Origin}/beheer/welkom/", await manager.TextAsync(".of-link"), StringComparison.Ordinal);
        await manager.LooksRightAsync();
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
