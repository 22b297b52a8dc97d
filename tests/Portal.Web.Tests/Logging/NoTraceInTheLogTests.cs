using System.Text;
using System.Text.Json;
using Portal.Testing;

namespace Portal.Web.Tests.Logging;

public sealed class NoTraceInTheLogTests
{
    [Fact]
    public async Task A_request_leaves_the_route_the_status_and_the_time_and_nothing_of_the_visitor()
    {
        await using var host = new PortalHost();
        using var visitor = host.CreateVisitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "Telltale-Agent/1.0");
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.77");
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Referer", "https://telltale.example/");
        using var words = new StringContent("woorden=telltale-words", Encoding.UTF8, "application/x-www-form-urlencoded");
        var cancellation = TestContext.Current.CancellationToken;

        using var page = await visitor.GetAsync(new Uri("/nl?zoek=telltale-query", UriKind.Relative), cancellation);
        using var missing = await visitor.GetAsync(new Uri("/nl/telltale-slug", UriKind.Relative), cancellation);
        using var guide = await visitor.GetAsync(new Uri("/nl/keuzehulp/telltale-sealed", UriKind.Relative), cancellation);
        using var post = await visitor.PostAsync(new Uri("/nl/loketten", UriKind.Relative), words, cancellation);
        using var method = new HttpRequestMessage(new HttpMethod("TELLTALE-METHOD"), "/nl");
        using var odd = await visitor.SendAsync(method, cancellation);

        var log = host.Log.ToString();
        Assert.DoesNotContain("telltale", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("203.0.113.77", log, StringComparison.Ordinal);

        var requests = log.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.TryGetProperty("Route", out _))
            .ToArray();
        Assert.Equal(5, requests.Length);
        Assert.Equal("/{lang:language}", requests[0].GetProperty("Route").GetString());
        Assert.Equal(200, requests[0].GetProperty("Status").GetInt32());
        Assert.Equal("other", requests[4].GetProperty("Method").GetString());
        Assert.All(requests, request => Assert.Equal(
            ["Elapsed", "Method", "Route", "SourceContext", "Status", "level", "message", "time"],
            request.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)));
    }
}
