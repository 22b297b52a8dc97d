using Portal.Testing;

namespace Portal.Web.Tests.Setup;

public sealed class SecurityHeadersTests(PortalHost host) : IClassFixture<PortalHost>
{
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

        PublicPolicy.AssertOn(answer);
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
