using Portal.Browser.Tests.Browsing;
using Portal.Storage.Editors;

namespace Portal.Browser.Tests.Office;

/// <summary>Every page of signing in and of managing, and one that no task of editors passes, in every look, without a violation that a machine can find.</summary>
public sealed class OfficeAccessibilityTests(Chromium chromium, OfficeOnline office)
{
    [Theory]
    [InlineData("/beheer")]
    [InlineData("/beheer/account")]
    [InlineData("/beheer/account/wachtwoord")]
    [InlineData("/beheer/redacteuren")]
    [InlineData("/beheer/redacteuren/nieuw")]
    [InlineData("/beheer/logboek")]
    [InlineData("/beheer/publiceren/voorbeelden")]
    [InlineData("/beheer/uitloggen")]
    [InlineData("/beheer/bestaat-niet")]
    public async Task Pages_of_who_is_signed_in(string address)
    {
        await using var visit = await Visit.StartAsync(chromium, office, Device.Phone);
        await visit.SignInAsync(EditorRole.Manager);
        await visit.GoAsync(address);

        await AssertSoundAsync(visit);
    }

    /// <summary>The lists and the rest that no task of editors passes: one visit, on a phone and on a desk.</summary>
    [Fact]
    public async Task Pages_that_no_task_passes()
    {
        await using var visit = await EditorVisit.StartAsync(chromium, office, Device.Phone.Width, scripts: true, EditorRole.Manager);

        foreach (var address in new[] { "/beheer/teksten", "/beheer/teksten/nl/anonymity.no", "/beheer/prullenbak", "/beheer/uitwisselen", "/beheer/cijfers" })
        {
            await visit.GoAsync(address);
            await visit.LooksRightAsync();
        }
    }

    [Fact]
    public async Task Pages_of_who_is_not_signed_in_yet()
    {
        await using var visit = await Visit.StartAsync(chromium, office, Device.Phone);

        await visit.GoAsync("/beheer/inloggen");
        await AssertSoundAsync(visit);
        await visit.Page.Locator("form:not([data-passkey]) button").ClickAsync();
        await AssertSoundAsync(visit);
        await visit.GoAsync(await office.InviteAsync("Op Bezoek", "op.bezoek@voorbeeld.nl", EditorRole.Editor));
        await AssertSoundAsync(visit);
        await visit.GoAsync("/beheer/welkom");
        await AssertSoundAsync(visit);
    }

    private static async Task AssertSoundAsync(Visit visit)
    {
        foreach (var look in new[] { Device.Phone, Device.Desktop, Device.Desktop with { Dark = true } })
        {
            await visit.LookThroughAsync(look);

            Assert.Empty(await (look.Dark ? Axe.ColourViolationsAsync(visit.Page) : Axe.ViolationsAsync(visit.Page)));
            Assert.Equal(0, await visit.SidewaysAsync());
        }

        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strangers);
    }
}
