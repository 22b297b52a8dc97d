using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Setup;

public sealed class AssetsTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("link[rel=stylesheet]", "href", "text/css")]
    [InlineData("script[src]", "src", "text/javascript")]
    [InlineData("link[rel=icon]", "href", "image/svg+xml")]
    public async Task What_a_page_asks_for_may_be_kept_for_a_year(string selector, string attribute, string type)
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync("/nl");

        var address = Assert.Single(page.QuerySelectorAll(selector)).GetAttribute(attribute)!;
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("identity", null)]
    public async Task The_stylesheet_travels_in_the_best_encoding_the_browser_takes(string accepted, string? encoding)
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync("/nl");
        using var request = new HttpRequestMessage(HttpMethod.Get, page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }
}
