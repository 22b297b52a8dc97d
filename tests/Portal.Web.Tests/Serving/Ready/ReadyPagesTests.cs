using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Portal.Testing;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Tests.Serving.Ready;

public sealed class ReadyPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Shared = "CDN-Cache-Control";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages() =>
    [
        "/nl", "/en", "/nl/loketten", "/nl/regio", "/nl/regio/utrecht", "/nl/loketten/comensha", "/nl/kaart",
        .. ShippedEdition.Edition.Pages.Where(page => page.Key != "home").Select(page => $"/nl/{page.Languages["nl"].Slug}"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_is_kept_says_what_the_page_would_say_anew(string address)
    {
        using var visitor = host.CreateVisitor();

        using var first = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        using var second = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        using var anew = await visitor.GetAsync(new Uri($"{address}?anew", UriKind.Relative), Cancellation);

        var text = await anew.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(text, await first.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(text, await second.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(anew.Content.Headers.ContentType, second.Content.Headers.ContentType);
        Assert.Equal(anew.Headers.CacheControl, second.Headers.CacheControl);
        Assert.Equal(["max-age=30"], second.Headers.GetValues(Shared));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task A_kept_page_is_sent_in_the_encoding_that_is_asked_for(string encoding)
    {
        using var visitor = host.CreateVisitor();
        var plain = await visitor.GetStringAsync(new Uri("/nl/over/privacy", UriKind.Relative), Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nl/over/privacy");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));

        using var answer = await visitor.SendAsync(request, Cancellation);

        await using var body = await answer.Content.ReadAsStreamAsync(Cancellation);
        await using var unpacked = encoding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(unpacked);
        Assert.Equal(plain, await reader.ReadToEndAsync(Cancellation));
        Assert.Equal(encoding == "identity" ? [] : [encoding], answer.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/nl/keuzehulp")]
    [InlineData("/nl/zoeken")]
    [InlineData("/nl/loketten?voor=victim")]
    [InlineData("/nl/bestaat-niet")]
    [InlineData("/")]
    public async Task What_belongs_to_one_visitor_is_offered_to_no_shared_cache(string address)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.False(answer.Headers.Contains(Shared));
    }

    [Fact]
    public async Task A_kept_page_is_logged_by_the_route_that_made_it()
    {
        await using var own = new PortalHost();
        using var visitor = own.CreateVisitor();

        await visitor.GetStringAsync(new Uri("/nl/over/privacy", UriKind.Relative), Cancellation);
        await visitor.GetStringAsync(new Uri("/nl/over/privacy", UriKind.Relative), Cancellation);

        var lines = own.Log.ToString().Split('\n').Where(line => line.Contains("/{lang:language}/{**slug}", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count());
    }

    [Fact]
    public void A_pressed_page_is_smaller_and_says_the_same()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(number => $"<li>{number * 7919 % 1000} loketten</li>"));
        var page = new ReadyPage(System.Text.Encoding.UTF8.GetBytes(text), "text/html", "/", "no-store");
        var before = page.In("br").Length;

        page.Press();

        using var body = new BrotliStream(new MemoryStream(page.In("br").ToArray()), CompressionMode.Decompress);
        using var reader = new StreamReader(body);
        Assert.True(page.In("br").Length < before);
        Assert.Equal(text, reader.ReadToEnd());
    }
}
