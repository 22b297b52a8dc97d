using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Portal.Storage.Editors;
using Portal.Testing;
using Portal.Web.Office.SigningIn;

namespace Portal.Web.Tests.Office.SigningIn;

/// <summary>Somebody who got a link, and has an app that makes codes.</summary>
internal sealed class Newcomer(PortalHost host, string name = "Nina Nieuw") : IDisposable
{
    public const string Password = "paarse olifanten dansen";

    public HttpClient Browser { get; } = host.CreateOfficeVisitor();

    public string Email { get; } = $"{name.Replace(' ', '.')}@voorbeeld.nl";

    public string Secret { get; private set; } = "";

    public string Code => OneTimeCodes.At(Secret, host.Clock.GetUtcNow());

    public async Task<string> GetLinkAsync(EditorRole role = EditorRole.Editor)
    {
        await using var scope = host.Services.CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<NewEditor>().InviteAsync(name, Email, role, "test", TestContext.Current.CancellationToken);
    }

    /// <summary>Sets up a password and the app by a link.</summary>
    public async Task<HttpResponseMessage> SetUpAsync(string link, string password = Password)
    {
        var page = await Browser.GetPageAsync(link);
        Secret = page.TextOf(".of-secret code")!.Replace(" ", "", StringComparison.Ordinal);

        return await Browser.SendFormAsync(link, page, [new("Input.Password", password), new("Input.Code", Code)], "main form:not([data-passkey])");
    }

    /// <summary>Signs in with what was set up; half a minute after the last time, so that there is a new code.</summary>
    public Task<HttpResponseMessage> SignInAsync(string? password = null, string? code = null, string address = "/beheer/inloggen")
    {
        host.Clock.Advance(TimeSpan.FromSeconds(30));

        return Browser.SendFormAsync(
            address, [new("Input.Email", Email), new("Input.Password", password ?? Password), new("Input.Code", code ?? Code)], "main form:not([data-passkey])");
    }

    public async Task<bool> IsInAsync()
    {
        using var answer = await Browser.GetAsync(new Uri("/beheer", UriKind.Relative), TestContext.Current.CancellationToken);

        return answer.StatusCode == HttpStatusCode.OK;
    }

    public Task SignOutAsync() => Browser.SendFormAsync("/beheer", [], ".of-who form");

    public void Dispose() => Browser.Dispose();
}
