using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portal.Storage.Editors;
using Portal.Testing;

namespace Portal.Web.Tests.Office;

/// <summary>Who is let in where: over all routes there are, so that a new page is covered before its author thinks of it.</summary>
public sealed class AccessTests(OfficeHost host) : IClassFixture<OfficeHost>
{
    /// <summary>What may be opened without a session; each of them says so in its own test.</summary>
    private static readonly string[] Open = ["/beheer/fout", "/beheer/inloggen", "/beheer/welkom", "/beheer/welkom/{secret}"];

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE"];

    [Fact]
    public async Task Nothing_of_the_office_answers_who_is_not_signed_in()
    {
        using var visitor = host.CreateVisitor();
        var routes = Routes().ToList();

        foreach (var (route, method) in routes)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), route);
            using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.True(IsRefused(answer), $"{method} {route} answers {(int)answer.StatusCode}.");
            Assert.True(answer.Headers.CacheControl?.NoStore, $"{method} {route} may be stored.");
        }

        Assert.Contains(("/beheer", "GET"), routes);
    }

    [Fact]
    public void Only_what_is_named_here_is_open()
    {
        var open = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(AddressOf);

        Assert.Equal(Open, open.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(EditorRole.Editor)]
    [InlineData(EditorRole.Publisher)]
    [InlineData(EditorRole.Manager)]
    public async Task Who_is_signed_in_gets_to_see_what_the_menu_shows(EditorRole role)
    {
        using var editor = host.CreateEditor(role);
        var home = await editor.GetPageAsync("/beheer");

        foreach (var link in home.QuerySelectorAll(".of-nav a").Select(link => link.GetAttribute("href")!))
        {
            using var answer = await editor.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(PortalHost.NameOf(role), home.TextOf(".of-who a"));
    }

    [Theory]
    [InlineData("/nl")]
    [InlineData("/nl/keuzehulp")]
    [InlineData("/nl/loketten")]
    [InlineData("/nl/bestaat-niet")]
    [InlineData("/verlaten")]
    [InlineData("/health/ready")]
    public async Task A_public_answer_sets_no_cookie_even_when_that_of_an_editor_is_sent(string address)
    {
        var session = host.SessionOf(EditorRole.Editor);
        host.Clock.Advance(TimeSpan.FromMinutes(40));
        using var visitor = host.CreateVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", $"{session.Name}={session.Value}");

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Setup.PublicPolicy.AssertOn(answer);
    }

    private static bool IsRefused(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Found => answer.Headers.Location!.OriginalString.StartsWith("https://localhost/beheer/inloggen?terug=", StringComparison.Ordinal),
        HttpStatusCode.Unauthorized or HttpStatusCode.NotFound => true,
        _ => false,
    };

    private static string AddressOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant();

    private IEnumerable<RouteEndpoint> Endpoints() => host.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => AddressOf(endpoint) is "/beheer" || AddressOf(endpoint).StartsWith("/beheer/", StringComparison.Ordinal));

    /// <summary>Each address, with something filled in where it asks for it, in every way it could be asked.</summary>
    private IEnumerable<(string Route, string Method)> Routes() =>
        from endpoint in Endpoints()
        let address = AddressOf(endpoint)
        where !Open.Contains(address)
        let filled = string.Join('/', address.Split('/').Select((part, place) => part.StartsWith('{') ? (place + 1).ToString(CultureInfo.InvariantCulture) : part))
        from method in Methods
        select (filled, method);
}
