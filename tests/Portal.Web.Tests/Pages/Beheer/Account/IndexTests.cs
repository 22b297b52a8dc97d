using System.Net;
using Portal.Storage.Editors;
using Portal.Testing;
using Portal.Web.Tests.Office.SigningIn;

namespace Portal.Web.Tests.Pages.Beheer.Account;

public sealed class IndexTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_devices_too()
    {
        using var here = host.CreateEditor();
        using var elsewhere = host.CreateEditor();

        using var done = await here.SendFormAsync("/beheer/account", [], "form[action$='handler=Everywhere']");
        using var late = await elsewhere.GetAsync(new Uri("/beheer", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/beheer/inloggen", done.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Found, late.StatusCode);
    }

    [Fact]
    public async Task A_new_password_replaces_the_old_one_with_its_app_and_its_codes()
    {
        using var editor = new Newcomer(host);
        (await editor.SetUpAsync(await editor.GetLinkAsync(EditorRole.Editor))).Dispose();
        using var other = await editor.SetUpAsync("/beheer/account/wachtwoord", "groene giraffes slapen nooit");

        await editor.SignOutAsync();
        using var old = await editor.SignInAsync();
        using var now = await editor.SignInAsync("groene giraffes slapen nooit");

        Assert.Equal("/beheer/account/herstelcodes", other.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, old.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, now.StatusCode);
    }
}
