using System.Net;
using Portal.Storage.Editors;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer;

public sealed class IndexTests : IDisposable
{
    private readonly DraftHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_shows_the_last_publications_under_the_policy_of_the_office()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri("/beheer", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("1 (live)", page.TextOf("table tbody td"));
        Assert.Equal("de eerste start", page.TextOf("table tbody td:nth-of-type(3)"));
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_when_nothing_was_done_for_an_hour_and_at_the_end_of_a_working_day_whatever_was_done()
    {
        using var idle = host.CreateEditor();
        using var busy = host.CreateEditor(EditorRole.Manager);

        for (var quarters = 0; quarters < 39; quarters++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(15));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(busy));
        }

        Assert.Equal(HttpStatusCode.Found, await StatusAsync(idle));

        host.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(busy));
    }

    [Fact]
    public async Task Post_of_signing_out_needs_the_token_of_our_own_form_and_ends_the_session()
    {
        using var editor = host.CreateEditor();
        using var nothing = new FormUrlEncodedContent([]);

        using var forged = await editor.PostAsync(new Uri("/beheer/uitloggen", UriKind.Relative), nothing, TestContext.Current.CancellationToken);
        using var sent = await editor.SendFormAsync("/beheer", [], ".of-who form");

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal("Dit formulier is niet meer geldig", (await forged.PageAsync()).TextOf("h1"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Equal("Je bent uitgelogd.", (await editor.GetPageAsync("/beheer/inloggen")).TextOf(".of-notice"));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(editor));
    }

    /// <summary>Of a page that has little to do: a session is looked at before any.</summary>
    private static async Task<HttpStatusCode> StatusAsync(HttpClient editor)
    {
        using var answer = await editor.GetAsync(new Uri("/beheer/cijfers", UriKind.Relative), TestContext.Current.CancellationToken);

        return answer.StatusCode;
    }
}
