using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Portal.Testing;

namespace Portal.Web.Tests.Setup;

public sealed class HealthTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_portal_is_alive()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_portal_is_ready_when_a_publication_is_served_and_says_which()
    {
        using var visitor = host.CreateVisitor();

        var state = await visitor.GetFromJsonAsync<JsonElement>(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("ready", state.GetProperty("status").GetString());
        Assert.Equal(64, state.GetProperty("publication").GetProperty("hash").GetString()?.Length);
    }

    [Fact]
    public async Task Search_engines_are_asked_to_leave_sealed_addresses_alone()
    {
        using var visitor = host.CreateVisitor();

        var robots = await visitor.GetStringAsync(new Uri("/robots.txt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("Disallow: /*/keuzehulp/", robots, StringComparison.Ordinal);
    }
}
