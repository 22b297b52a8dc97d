using System.Net;
using Portal.Storage.Editors;
using Portal.Testing;
using Portal.Web.Tests.Office.SigningIn;

namespace Portal.Web.Tests.Pages.Beheer.Redacteuren;

public sealed class EditorTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };
    private readonly HttpClient manager;

    public EditorTests() => manager = host.CreateEditor(EditorRole.Manager);

    public void Dispose()
    {
        manager.Dispose();
        host.Dispose();
    }

    [Theory]
    [InlineData(EditorRole.Editor)]
    [InlineData(EditorRole.Publisher)]
    public async Task Get_by_another_role_is_refused(EditorRole role)
    {
        using var editor = host.CreateEditor(role);

        foreach (var address in new[] { "/beheer/redacteuren", "/beheer/redacteuren/nieuw", "/beheer/logboek", "/beheer/logboek/csv" })
        {
            using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Equal("Dit mag je niet openen", (await answer.PageAsync()).TextOf("h1"));
        }
    }

    [Fact]
    public async Task An_invited_colleague_comes_in_by_the_link_that_the_manager_saw_once()
    {
        using var invited = await manager.SendFormAsync("/beheer/redacteuren/nieuw", [new("Input.Name", "Nina Nieuw"), new("Input.Email", "nina.nieuw@voorbeeld.nl"), new("Input.Role", "Publisher")]);
        var link = new Uri((await invited.PageAsync()).TextOf(".of-link")!).AbsolutePath;
        using var newcomer = new Newcomer(host);

        using var done = await newcomer.SetUpAsync(link);
        var list = await manager.GetPageAsync("/beheer/redacteuren");

        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Contains("Nina Nieuw", list.TextOf("table")!, StringComparison.Ordinal);
        Assert.Equal("publiceert", (await newcomer.Browser.GetPageAsync("/beheer")).TextOf(".of-who__role"));
    }

    [Fact]
    public async Task Post_of_an_incomplete_or_known_invitation_says_what_is_wrong_and_keeps_what_was_typed()
    {
        using var empty = await manager.SendFormAsync("/beheer/redacteuren/nieuw", [new("Input.Name", " "), new("Input.Email", "geen adres")]);
        using var known = await manager.SendFormAsync("/beheer/redacteuren/nieuw", [new("Input.Name", PortalHost.NameOf(EditorRole.Manager)), new("Input.Email", "nieuw@voorbeeld.nl"), new("Input.Role", "Editor")]);
        var page = await empty.PageAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (empty.StatusCode, known.StatusCode));
        Assert.Equal(["Vul een naam in.", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.", "Kies een rol."], page.QuerySelectorAll("[role=alert] li").Select(line => line.TextContent));
        Assert.All(page.QuerySelectorAll("[role=alert] a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal("geen adres", page.QuerySelector("#input_email")!.GetAttribute("value"));
        Assert.StartsWith("Er is al een redacteur met deze naam.", (await known.PageAsync()).TextOf("[role=alert] li"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Block")]
    [InlineData("Everywhere")]
    [InlineData("Link")]
    public async Task What_a_manager_does_ends_every_session_of_the_editor_at_once(string handler)
    {
        using var editor = host.CreateEditor();
        var address = await AddressOfAsync(EditorRole.Editor);

        using var done = await manager.SendFormAsync(address, [], $"form[action$='handler={handler}']");

        using var answer = await editor.GetAsync(new Uri("/beheer", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(done.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains(PortalHost.NameOf(EditorRole.Editor), (await manager.GetPageAsync("/beheer/logboek")).TextOf("tbody tr")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_can_take_the_role_from_another_but_not_from_themselves()
    {
        using var other = host.CreateEditor(EditorRole.Manager, "Mo Beheerder");
        var own = await AddressOfAsync(EditorRole.Manager);
        var form = await manager.GetPageAsync((await other.GetPageAsync("/beheer/redacteuren")).QuerySelectorAll("td a").Single(link => link.TextContent == "Mo Beheerder").GetAttribute("href")!);
        var address = form.QuerySelector("form[action$='handler=Role']")!.GetAttribute("action")!;

        using var taken = await manager.SendFormAsync(address, form, [new("Input.Role", "Editor")], "form[action$='handler=Role']");
        using var late = await other.GetAsync(new Uri("/beheer/redacteuren", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Null((await manager.GetPageAsync(own)).QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Equal(HttpStatusCode.Found, late.StatusCode);
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_a_manager_confirms_who_they_are_and_no_form_is_lost()
    {
        var page = await manager.GetPageAsync("/beheer/redacteuren/nieuw");
        host.Clock.Advance(TimeSpan.FromMinutes(15));

        using var get = await manager.GetAsync(new Uri("/beheer/redacteuren/nieuw", UriKind.Relative), TestContext.Current.CancellationToken);
        using var post = await manager.SendFormAsync("/beheer/redacteuren/nieuw", page, [new("Input.Name", "Nina Nieuw"), new("Input.Email", "nina@voorbeeld.nl"), new("Input.Role", "Editor")]);
        var kept = await post.PageAsync();

        using var again = host.CreateEditor(EditorRole.Manager);
        using var on = await again.SendFormAsync("/beheer/fout", kept, []);
        using var sent = await again.SendFormAsync("/beheer/verder", await on.PageAsync(), []);

        Assert.Equal("/beheer/inloggen?opnieuw=true&terug=%2Fbeheer%2Fredacteuren%2Fnieuw", get.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, post.StatusCode);
        Assert.Equal("De link voor je collega", (await sent.PageAsync()).TextOf("h1"));
    }

    private async Task<string> AddressOfAsync(EditorRole role)
    {
        using var ensured = host.CreateEditor(role);

        return (await manager.GetPageAsync("/beheer/redacteuren")).QuerySelectorAll("td a").Single(link => link.TextContent == PortalHost.NameOf(role)).GetAttribute("href")!;
    }
}
