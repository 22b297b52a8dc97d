using Portal.Testing;

namespace Portal.Web.Tests.Pages.Kaart;

/// <summary>The conversation card: Dutch beside the reader's language, and nothing that tells on her.</summary>
public sealed class CardTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_the_card_sets_Dutch_beside_the_readers_language_with_how_to_say_it()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/en/kaart");
        var first = page.QuerySelector(".pt-card-lines")!.QuerySelectorAll("p").Select(line => line.TextContent.Trim()).ToArray();

        Assert.Equal(["Ik spreek Engels.", "I speak English.", "Say it like this: Ik sprayk ENG-uls."], first[..3]);
        Assert.Equal(3, page.QuerySelector(".pt-card-lines")!.QuerySelectorAll("[lang=nl][dir=ltr]").Length);
    }

    [Fact]
    public async Task Get_the_card_in_Dutch_says_everything_once()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/kaart");
        var lines = page.QuerySelector(".pt-card-lines")!.QuerySelectorAll("p").Select(line => line.TextContent.Trim()).ToArray();

        Assert.Equal(["Ik spreek Nederlands.", "Ik wil alleen met je praten."], lines);
        Assert.Equal(lines.Distinct(StringComparer.Ordinal), lines);
    }

    [Fact]
    public async Task Get_the_card_keeps_every_further_sentence_closed_until_it_is_picked()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/en/kaart");
        var more = page.QuerySelectorAll("main details");

        Assert.True(more.Length >= 8);
        Assert.All(more, line => Assert.False(line.HasAttribute("open")));
        Assert.All(more, line => Assert.NotNull(line.QuerySelector("[lang=nl]")));
    }

    [Fact]
    public async Task Get_the_card_leaves_nothing_on_the_device()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("/en/kaart", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }
}
