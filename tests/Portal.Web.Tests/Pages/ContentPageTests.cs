using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages;

public sealed class ContentPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_shows_the_page_with_where_it_stands_and_when_it_was_checked()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/rechten/bedenktijd");

        Assert.Contains("Bedenktijd", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(["/nl", "/nl/rechten"], page.QuerySelectorAll(".pt-crumbs a").Select(link => link.GetAttribute("href")));
        Assert.Contains("februari 2026", page.TextOf(".pt-about"), StringComparison.Ordinal);
        Assert.Contains("CoMensha", page.TextOf(".pt-about"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_links_each_language_to_the_page_in_that_language()
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync("/nl/rechten");

        var english = page.QuerySelector(".pt-lang a[hreflang=en]")!.GetAttribute("href")!;
        var translation = await visitor.GetPageAsync(english);

        Assert.Equal("en", translation.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/nl/rechten", translation.QuerySelector(".pt-lang a[hreflang=nl]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/en/rechten")]
    [InlineData("/nl/veilig/")]
    public async Task Get_of_a_slug_of_another_language_goes_to_the_own_address(string address)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        using var followed = await visitor.GetAsync(answer.Headers.Location, Cancellation);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
    }

    [Fact]
    public async Task Get_of_a_page_for_victims_leaves_nothing_on_the_device()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("/nl/veilig", UriKind.Relative), Cancellation);

        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Get_of_a_page_for_others_that_the_browser_has_already_answers_that_it_is_unchanged()
    {
        using var visitor = host.CreateVisitor();
        using var first = await visitor.GetAsync(new Uri("/nl/herkennen", UriKind.Relative), Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/nl/herkennen");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await visitor.SendAsync(again, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Get_shows_a_desk_with_whether_it_is_open_at_that_moment()
    {
        await using var own = new PortalHost();
        using var visitor = own.CreateVisitor();
        const string Card = ".pt-desk .pt-open";

        var morning = await visitor.GetPageAsync("/nl/rechten/bedenktijd");
        own.Clock.Advance(TimeSpan.FromHours(8));
        var evening = await visitor.GetPageAsync("/nl/rechten/bedenktijd");

        Assert.Equal("Nu open, tot 17.00 uur", morning.TextOf(Card));
        Assert.Equal("Nu dicht, tot dinsdag 9.00 uur", evening.TextOf(Card));
        Assert.Equal("Wie kun je nu bereiken? CoMensha. Nu open, tot 17.00 uur.", morning.TextOf(".pt-there"));
        Assert.Null(evening.QuerySelector(".pt-there"));
        Assert.Equal("Wie kun je nu bereiken? Veilig Thuis. Dag en nacht open.", (await visitor.GetPageAsync("/nl/help")).TextOf(".pt-there"));
    }

    [Fact]
    public async Task Get_names_above_the_text_who_answers_now_and_leads_to_that_card()
    {
        using var visitor = host.CreateVisitor();
        var pointed = 0;

        foreach (var address in ShippedEdition.Edition.Pages.Select(page => $"/nl/{page.Languages["nl"].Slug}"))
        {
            var page = await visitor.GetPageAsync(address);

            if (page.QuerySelector(".pt-there a") is { } there)
            {
                pointed++;
                Assert.Equal("#loket", there.GetAttribute("href"));
                Assert.Contains(there.TextContent, Assert.Single(page.QuerySelectorAll("main #loket")).TextContent, StringComparison.Ordinal);
                Assert.DoesNotMatch("^/nl/(veilig|over)(/|$)", address);
            }
        }

        Assert.True(pointed > 20, $"Only {pointed} pages say who answers now.");
    }

    [Fact]
    public async Task Get_of_a_page_that_was_not_translated_says_so_and_leads_to_its_own_language()
    {
        await using var drafts = new PortalHost { ShowDraftLanguages = true };
        using var visitor = drafts.CreateVisitor();

        foreach (var address in new[] { "verwijspaden", "professionals" })
        {
            var page = await visitor.GetPageAsync($"/pl/{address}");

            Assert.Equal($"/en/{address}", page.QuerySelector(".pt-spoken a[lang=en]")?.GetAttribute("href"));
        }

        Assert.Null((await visitor.GetPageAsync("/pl/loketten")).QuerySelector(".pt-spoken"));
    }
}
