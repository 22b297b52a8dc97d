using System.Net;
using Portal.Testing;
using Portal.Web.Tests.Office.SigningIn;

namespace Portal.Web.Tests.Pages.Beheer.Inloggen;

public sealed class IndexTests : IAsyncLifetime
{
    private readonly PortalHost host = new() { Database = true };
    private Newcomer editor = null!;
    private List<string> recovery = [];

    public async ValueTask InitializeAsync()
    {
        editor = new Newcomer(host);
        (await editor.SetUpAsync(await editor.GetLinkAsync())).Dispose();
        recovery = [.. (await editor.Browser.GetPageAsync("/beheer/account/herstelcodes")).QuerySelectorAll(".of-codes code").Select(code => code.TextContent)];
        await editor.SignOutAsync();
    }

    public ValueTask DisposeAsync()
    {
        editor.Dispose();
        host.Dispose();

        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Post_of_address_password_and_code_leads_back_to_a_page_of_the_office_and_nowhere_else()
    {
        (string Address, string Target)[] tries =
        [
            ("/beheer/inloggen", "/beheer"),
            ("/beheer/inloggen?terug=%2Fbeheer%2Faccount", "/beheer/account"),
            ("/beheer/inloggen?terug=https%3A%2F%2Fkwaad.example%2Fbeheer", "/beheer"),
            ("/beheer/inloggen?terug=%2F%2Fkwaad.example%2Fbeheer", "/beheer"),
            ("/beheer/inloggen?terug=%2Fbeheer%2F..%2Fnl", "/beheer"),
            ("/beheer/inloggen?terug=%2Fnl", "/beheer"),
        ];

        foreach (var (address, target) in tries)
        {
            using var answer = await editor.SignInAsync(address: address);

            Assert.Equal((HttpStatusCode.SeeOther, target), (answer.StatusCode, answer.Headers.Location!.OriginalString));
            Assert.True(await editor.IsInAsync());

            await editor.SignOutAsync();
        }
    }

    [Fact]
    public async Task The_session_is_kept_in_a_cookie_that_only_the_office_gets()
    {
        using var answer = await editor.SignInAsync();

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith("__Secure-redacteur=", StringComparison.Ordinal)).Split("; ");
        Assert.Equal(["httponly", "path=/beheer", "samesite=strict", "secure"], cookie.Skip(1).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("http://localhost/beheer/inloggen")]
    [InlineData("https://localhost/beheer/inloggen")]
    public async Task The_cookie_of_a_form_is_for_the_office_and_safe_lines_only_on_a_machine_of_ones_own_too(string address)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(address), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("__Secure-formulier=", StringComparison.Ordinal)).Split("; ");
        Assert.StartsWith("__Secure-formulier=", cookie[0], StringComparison.Ordinal);
        Assert.Equal(["httponly", "path=/beheer", "samesite=strict", "secure"], cookie.Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whatever_is_wrong_the_answer_is_the_same_and_only_the_address_stays()
    {
        var unknown = await RefusalAsync(() => editor.Browser.SendFormAsync("/beheer/inloggen", [new("Input.Email", "iemand@anders.nl"), new("Input.Password", Newcomer.Password), new("Input.Code", "123456")], "main form:not([data-passkey])"));
        var password = await RefusalAsync(() => editor.SignInAsync(password: "iets heel anders"));
        var code = await RefusalAsync(() => editor.SignInAsync(code: "000000"));

        Assert.Equal(unknown, password);
        Assert.Equal(unknown, code);
        Assert.NotNull(unknown);
    }

    [Fact]
    public async Task A_code_is_not_taken_twice_and_a_recovery_code_once()
    {
        using var first = await editor.SignInAsync();
        var used = editor.Code;
        await editor.SignOutAsync();

        var twice = await RefusalAsync(() => editor.Browser.SendFormAsync("/beheer/inloggen", [new("Input.Email", editor.Email), new("Input.Password", Newcomer.Password), new("Input.Code", used)], "main form:not([data-passkey])"));
        using var paper = await editor.SignInAsync(code: recovery[0].ToLowerInvariant());
        await editor.SignOutAsync();
        var paperAgain = await RefusalAsync(() => editor.SignInAsync(code: recovery[0]));

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, paper.StatusCode);
        Assert.NotNull(twice);
        Assert.Equal(twice, paperAgain);
    }

    [Fact]
    public async Task Five_wrong_tries_shut_the_password_out_for_a_quarter_of_an_hour()
    {
        for (var tries = 0; tries < 5; tries++)
        {
            await RefusalAsync(() => editor.SignInAsync(password: "iets heel anders"));
        }

        await RefusalAsync(() => editor.SignInAsync());
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        using var later = await editor.SignInAsync();

        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    [Fact]
    public async Task Many_tries_at_once_are_no_more_tries_than_one_by_one()
    {
        var page = await editor.Browser.GetPageAsync("/beheer/inloggen");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(async number =>
        {
            using var answer = await editor.Browser.SendFormAsync(
                "/beheer/inloggen", page, [new("Input.Email", editor.Email), new("Input.Password", $"een andere poging {number}"), new("Input.Code", "000000")], "main form:not([data-passkey])");

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }));
        await RefusalAsync(() => editor.SignInAsync(password: "nog een andere"));
        await RefusalAsync(() => editor.SignInAsync(password: "nog een andere"));
        await RefusalAsync(() => editor.SignInAsync(password: "nog een andere"));
        await RefusalAsync(() => editor.SignInAsync(password: "nog een andere"));

        await RefusalAsync(() => editor.SignInAsync());
    }

    private static async Task<string?> RefusalAsync(Func<Task<HttpResponseMessage>> send)
    {
        using var answer = await send();
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", page.QuerySelector("#input_email")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#input_password")!.GetAttribute("value"));

        return page.TextOf("[role=alert]");
    }
}
