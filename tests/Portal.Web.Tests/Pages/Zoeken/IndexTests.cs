using System.Net;
using AngleSharp.Html.Dom;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Zoeken;

public sealed class IndexTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/nl/zoeken";

    [Fact]
    public async Task Get_asks_for_words_and_keeps_nothing()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("off", page.QuerySelector("form[method=post] input[name=woorden]")?.GetAttribute("autocomplete"));
        Assert.StartsWith("Zoeken – ", page.Title, StringComparison.Ordinal);
        Assert.Equal(Address, page.QuerySelector("header .pt-nav a[aria-current]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Post_leads_to_what_was_found_at_an_address_that_tells_nothing()
    {
        using var visitor = host.CreateVisitor();

        var address = await PostAsync(visitor, "paspoort afgepakt");
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.StartsWith($"{Address}/", address, StringComparison.Ordinal);
        Assert.DoesNotContain("paspoort", address, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(address.Length, (await PostAsync(visitor, "x")).Length);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("paspoort afgepakt", page.QuerySelector("#woorden")?.GetAttribute("value"));
        Assert.Equal("/nl/help/herken-je-dit", FirstOf(page));
        Assert.InRange(page.QuerySelectorAll(".pt-others li").Length, 1, 20);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.DoesNotContain("paspoort", page.Title, StringComparison.OrdinalIgnoreCase);
        Assert.All(page.QuerySelectorAll("footer a[hreflang=en]"), link => Assert.StartsWith("/en/zoeken/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Post_of_nothing_asks_again(string words)
    {
        using var visitor = host.CreateVisitor();
        var address = await PostAsync(visitor, words);

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("[role=alert][autofocus] a[href='#woorden']"));
        Assert.Equal("true", page.QuerySelector("#woorden")?.GetAttribute("aria-invalid"));
        Assert.Equal("Typ een of meer woorden.", page.QuerySelector("[role=alert] a")?.TextContent);
    }

    [Fact]
    public async Task Get_of_words_that_find_nothing_shows_a_way_on()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(await PostAsync(visitor, "<qzxwvkj>"));

        Assert.Equal("We vonden niets bij ‘<qzxwvkj>’.", page.TextOf(".pt-note"));
        Assert.Null(page.QuerySelector("main qzxwvkj"));
        Assert.NotNull(page.QuerySelector("main a[href='/nl/keuzehulp']"));
        Assert.NotNull(page.QuerySelector("main a[href='/nl/loketten']"));
        Assert.NotNull(page.QuerySelector("main a[href='tel:112']"));
    }

    [Theory]
    [InlineData("nl", "ik wil dood", "/nl/loketten/zelfmoordpreventie-113")]
    [InlineData("nl", "hij slaat me nu", "/nl/loketten/noodnummer-112")]
    [InlineData("en", "I want to kill myself", "/en/loketten/zelfmoordpreventie-113")]
    [InlineData("nl", "samobójstwo", "/nl/loketten/zelfmoordpreventie-113")]
    public async Task Get_of_an_emergency_puts_who_to_call_on_top(string language, string words, string desk)
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(await PostAsync(visitor, words, $"/{language}/zoeken"));

        Assert.Equal(desk, page.QuerySelector("main section .pt-desk a")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main section .pt-desk a[href^='tel:']"));
    }

    [Fact]
    public async Task Get_of_a_word_that_is_not_known_offers_one_that_is()
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync(await PostAsync(visitor, "bedenktyd"));
        var offer = page.QuerySelectorAll("main p a").Single(link => link.TextContent == "bedenktijd").GetAttribute("href")!;

        var better = await visitor.GetPageAsync(offer);

        Assert.StartsWith($"{Address}/", offer, StringComparison.Ordinal);
        Assert.Equal("/nl/rechten/bedenktijd", FirstOf(better));
    }

    [Fact]
    public async Task Get_after_an_hour_says_that_it_has_expired()
    {
        await using var late = new PortalHost();
        using var visitor = late.CreateVisitor();
        var address = await PostAsync(visitor, "bedenktijd");

        late.Clock.Advance(TimeSpan.FromMinutes(61));
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Fact]
    public async Task Post_of_more_than_is_looked_at_is_cut_off()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(await PostAsync(visitor, string.Concat(Enumerable.Repeat("word ", 100))));

        Assert.Equal(100, page.QuerySelector("#woorden")?.GetAttribute("value")?.Length);
    }

    private static string? FirstOf(IHtmlDocument page) => page.QuerySelector("main .pt-others a")?.GetAttribute("href");

    private static async Task<string> PostAsync(HttpClient visitor, string words, string to = Address)
    {
        using var form = new FormUrlEncodedContent([new("woorden", words)]);
        using var answer = await visitor.PostAsync(new Uri(to, UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        return answer.Headers.Location!.OriginalString;
    }
}
