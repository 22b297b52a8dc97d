using System.Net;
using Portal.Storage.Editors;
using Portal.Testing;
using Portal.Web.Tests.Office.SigningIn;

namespace Portal.Web.Tests.Pages.Beheer.Welkom;

public sealed class IndexTests : IDisposable
{
    private readonly DraftHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_link_sets_up_a_password_and_an_app_once_and_shows_the_recovery_codes_once()
    {
        using var newcomer = new Newcomer(host);
        var link = await newcomer.GetLinkAsync();

        using var done = await newcomer.SetUpAsync(link);
        var codes = await newcomer.Browser.GetPageAsync("/beheer/account/herstelcodes");
        var again = await newcomer.Browser.GetPageAsync("/beheer/account/herstelcodes");
        using var used = await newcomer.Browser.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.SeeOther, "/beheer/account/herstelcodes"), (done.StatusCode, done.Headers.Location!.OriginalString));
        Assert.Equal(8, codes.QuerySelectorAll(".of-codes code").Length);
        Assert.Empty(again.QuerySelectorAll(".of-codes code"));
        Assert.Equal("/beheer/welkom", used.Headers.Location!.OriginalString);
        Assert.True(await newcomer.IsInAsync());
    }

    [Theory]
    [InlineData("kort", "Kies een wachtwoord van 12 tekens of meer. Een korte zin is makkelijk te onthouden.")]
    [InlineData("aaaaaaaaaaaaaaaa", "Kies een wachtwoord met meer verschillende tekens.")]
    [InlineData("nieuw in de redactie", "Je naam of e-mailadres staat in dit wachtwoord. Kies een ander.")]
    public async Task Post_of_a_weak_password_shows_the_same_key_again_and_says_what_is_wrong(string password, string words)
    {
        using var newcomer = new Newcomer(host);
        var link = await newcomer.GetLinkAsync();

        using var refused = await newcomer.SetUpAsync(link, password);
        var page = await refused.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(words, page.TextOf("[role=alert] a[href='#input_password']"));
        Assert.Equal(words, page.TextOf("#input_password-fout"));
        Assert.Equal(newcomer.Secret, page.TextOf(".of-secret code")!.Replace(" ", "", StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("#input_password")!.GetAttribute("value"));
        Assert.False(await newcomer.IsInAsync());
    }

    [Fact]
    public async Task A_link_that_is_too_old_or_made_up_opens_nothing()
    {
        using var newcomer = new Newcomer(host);
        var link = await newcomer.GetLinkAsync(EditorRole.Manager);
        host.Clock.Advance(TimeSpan.FromHours(72));

        foreach (var address in new[] { link, "/beheer/welkom/verzonnen" })
        {
            using var answer = await newcomer.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal("/beheer/welkom", answer.Headers.Location!.OriginalString);
        }

        Assert.Equal("Deze link werkt niet meer", (await newcomer.Browser.GetPageAsync("/beheer/welkom")).TextOf("h1"));
    }
}
