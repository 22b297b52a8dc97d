using System.Net.Http.Headers;
using Portal.Testing;

namespace Portal.Web.Tests.Setup;

/// <summary>The first visit fits in one round trip, in the encoding that every browser of the last eight years takes over TLS.</summary>
public sealed class WeightTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int FirstVisit = 14_000;
    private const int Page = 6_000;

    // What HTTP/2 and TLS add to each answer, measured generously.
    private const int Framing = 60;

    [Theory]
    [InlineData("/nl")]
    [InlineData("/en")]
    [InlineData("/nl/veilig")]
    [InlineData("/nl/loketten/comensha")]
    [InlineData("/nl/zoeken")]
    public async Task A_page_with_everything_it_asks_for_fits_in_one_round_trip(string address)
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync(address);
        var parts = page.QuerySelectorAll("link[rel=stylesheet], script[src], link[rel=icon]").Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!).ToArray();

        var weight = await WeightAsync(visitor, address);
        var all = weight;
        foreach (var part in parts)
        {
            all += await WeightAsync(visitor, part);
        }

        Assert.InRange(parts.Length, 1, 4);
        Assert.InRange(weight, 1, Page);
        Assert.InRange(all, weight, FirstVisit);
    }

    private static async Task<int> WeightAsync(HttpClient visitor, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        return body.Length + Framing + $"{answer.Headers}{answer.Content.Headers}".Length;
    }
}
