using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages;

public sealed class ErrorTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/nl/is-er-niet", "nl", HttpStatusCode.NotFound)]
    [InlineData("/en/is-not-there", "en", HttpStatusCode.NotFound)]
    [InlineData("/xx", "nl", HttpStatusCode.NotFound)]
    [InlineData("/nl/loketten/is-er-niet", "nl", HttpStatusCode.NotFound)]
    [InlineData("/nl/regio/is-er-niet", "nl", HttpStatusCode.NotFound)]
    [InlineData("/nl/loketten/keuze/beschadigd", "nl", HttpStatusCode.Gone)]
    [InlineData("/en/regio/keuze/damaged", "en", HttpStatusCode.Gone)]
    [InlineData("/_error", "nl", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_answered_kindly_in_the_readers_language_with_a_way_on(string address, string language, HttpStatusCode status)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(status, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal($"/{language}/keuzehulp", page.QuerySelector("main .nl-button--primary")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("aside a[href='tel:112']"));
        Assert.NotNull(page.QuerySelector("main a[href^='tel:']"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/nl/oud/bedenktijd.aspx", "/nl/rechten/bedenktijd")]
    [InlineData("/signaleren-van-mensenhandel/bedenktyd", "/nl/rechten/bedenktijd")]
    [InlineData("/en/old/police-interview", "/en/")]
    public async Task An_unknown_address_is_searched_for_its_words(string address, string found)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith(found, page.QuerySelector("main .pt-others a")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.InRange(page.QuerySelectorAll("main .pt-others li").Length, 1, 5);
    }

    [Theory]
    [InlineData("/nl/keuzehulp/bedenktijd/bedenktijd")]
    [InlineData("/nl/loketten/keuze/bedenktijd/bedenktijd")]
    [InlineData("/nl/qzxwvkj")]
    [InlineData("/nl/%3Cqzxwvkj%3E")]
    public async Task An_address_without_words_or_with_something_sealed_is_not(string address)
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(address);

        Assert.Empty(page.QuerySelectorAll("main .pt-others a, main script"));
    }
}
