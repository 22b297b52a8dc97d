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

    private static readonly string[] ForManagers = ["/beheer/logboek", "/beheer/logboek/csv", "/beheer/redacteuren", "/beheer/redacteuren/nieuw", "/beheer/redacteuren/{id:guid}"];

    /// <summary>What is sent to these changes nothing: a form is shown to be sent again, or the guide is tried out.</summary>
    private static readonly string[] WithoutToken = ["/beheer/keuzehulp/proberen", "/beheer/verder"];

    private static readonly string[] Sending = ["POST", "PUT", "DELETE"];

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

    [Fact]
    public void Only_managers_see_accounts_and_the_audit()
    {
        var forManagers = Closed().Where(route => route.Needs == EditorRole.Manager).Select(route => route.Address);

        Assert.Equal(ForManagers, forManagers.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A form without its token is refused after the question who sends it, and before anything is done.</summary>
    [Theory]
    [InlineData(EditorRole.Editor)]
    [InlineData(EditorRole.Publisher)]
    [InlineData(EditorRole.Manager)]
    public async Task Each_role_is_let_in_where_the_policy_of_a_route_says_so_and_nowhere_else(EditorRole role)
    {
        using var editor = host.CreateEditor(role);

        foreach (var (address, needs) in Closed().Where(route => !WithoutToken.Contains(route.Address)))
        {
            foreach (var method in role < needs ? Methods : Sending)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), Filled(address));
                using var answer = await editor.SendAsync(request, TestContext.Current.CancellationToken);

                Assert.True(answer.StatusCode == (role < needs ? HttpStatusCode.Forbidden : HttpStatusCode.BadRequest), $"{method} {address} answers a {role} with {(int)answer.StatusCode}.");
            }
        }
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

    [Fact]
    public async Task No_public_route_sets_a_cookie_for_who_is_signed_in_to_the_office()
    {
        var session = host.SessionOf(EditorRole.Manager);
        using var visitor = host.CreateVisitor();
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(AddressOf).Where(address => !IsOffice(address)).Select(FilledIn).Distinct().ToList();

        foreach (var route in routes)
        {
            foreach (var method in new[] { "GET", "POST" })
            {
                // A browser would not even send it: its path is that of the office.
                using var request = new HttpRequestMessage(new HttpMethod(method), route);
                request.Headers.Add("Cookie", $"{session.Name}={session.Value}");
                using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

                Assert.False(answer.Headers.Contains("Set-Cookie"), $"{method} {route} sets a cookie.");
                Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{method} {route} answers {(int)answer.StatusCode}.");
            }
        }

        Assert.Contains("/nl/keuzehulp/1", routes);
        Assert.Equal("/beheer", session.Path);
    }

    private static bool IsRefused(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Found => answer.Headers.Location!.OriginalString.StartsWith("https://localhost/beheer/inloggen?terug=", StringComparison.Ordinal),
        HttpStatusCode.Unauthorized => true,
        _ => false,
    };

    private static string AddressOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant();

    private static bool IsOffice(string address) => address is "/beheer" || address.StartsWith("/beheer/", StringComparison.Ordinal);

    /// <summary>With something filled in where an address asks for it.</summary>
    private static string Filled(string address) =>
        string.Join('/', address.Split('/').Select((part, place) => part switch
        {
            ['{', ..] when part.Contains(":guid", StringComparison.Ordinal) => Guid.Empty.ToString(),
            ['{', ..] => (place + 1).ToString(CultureInfo.InvariantCulture),
            _ => part,
        }));

    /// <summary>As <see cref="Filled"/>, in a language that is there.</summary>
    private static string FilledIn(string address) => string.Join('/', address.Split('/').Select(part => part.StartsWith("{lang", StringComparison.Ordinal) ? "nl" : part.StartsWith('{') ? "1" : part));

    private IEnumerable<RouteEndpoint> Endpoints() => host.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => IsOffice(AddressOf(endpoint)));

    /// <summary>Each route that is not open, with the role that all its policies together ask for.</summary>
    private IEnumerable<(string Address, EditorRole Needs)> Closed() =>
        from endpoint in Endpoints()
        let address = AddressOf(endpoint)
        where !Open.Contains(address)
        select (address, endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Max(policy => Enum.Parse<EditorRole>(policy.Policy!, ignoreCase: true)));

    /// <summary>Each address in every way it could be asked.</summary>
    private IEnumerable<(string Route, string Method)> Routes() =>
        from endpoint in Endpoints()
        let address = AddressOf(endpoint)
        where !Open.Contains(address)
        from method in Methods
        select (Filled(address), method);
}
