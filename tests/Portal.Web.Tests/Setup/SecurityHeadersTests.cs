using Portal.Testing;

namespace Portal.Web.Tests.Setup;

public sealed class SecurityHeadersTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Dictionary<string, string> Policy = new(StringComparer.Ordinal)
    {
        ["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains",
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/nl")]
    [InlineData("HEAD", "/nl")]
    [InlineData("GET", "/nl/is-er-niet")]
    [InlineData("POST", "/nl")]
    [InlineData("GET", "/verlaten")]
    [InlineData("GET", "/robots.txt")]
    [InlineData("GET", "/health/live")]
    [InlineData("GET", "/health/ready")]
    public async Task Every_answer_carries_the_public_policy_exactly_and_no_cookie(string method, string address)
    {
        using var visitor = host.CreateVisitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.All(Policy, header => Assert.Equal([header.Value], answer.Headers.GetValues(header.Key)));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Over_plain_HTTP_no_transport_security_is_promised()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("http://localhost/nl"), TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}
