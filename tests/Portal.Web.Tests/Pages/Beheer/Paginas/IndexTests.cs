using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Paginas;

public sealed class IndexTests(DraftHost host) : IClassFixture<DraftHost>
{
    [Fact]
    public async Task Get_shows_every_page_of_the_draft_a_part_at_a_time()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/paginas");

        Assert.Equal($"{ShippedEdition.Edition.Pages.Length} pagina’s", page.TextOf("#aantal"));
        Assert.Equal(25, page.QuerySelectorAll("tbody tr").Length);
        Assert.StartsWith("/beheer/paginas?blad=2", page.QuerySelector("a[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty((await editor.GetPageAsync("/beheer/paginas?blad=3")).QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("?deel=veilig", "veilig")]
    [InlineData("?zoek=BEDENKTIJD", "rechten/bedenktijd")]
    [InlineData("?voor=S&zoek=help", "help")]
    [InlineData("?inTekst=true&zoek=:::desk%20comensha", "help")]
    public async Task Get_finds_pages_by_what_the_form_asks(string query, string key)
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/paginas" + query);

        Assert.Contains(page.QuerySelectorAll("tbody th .of-code"), line => line.TextContent == key);
        Assert.True(page.QuerySelectorAll("tbody tr").Length < ShippedEdition.Edition.Pages.Length);
    }

    [Fact]
    public async Task Get_finds_what_is_not_translated_yet()
    {
        using var editor = host.CreateEditor();
        var missing = ShippedEdition.Edition.Pages.Count(page => !page.Languages.ContainsKey("pl"));

        var page = await editor.GetPageAsync("/beheer/paginas?nodig=Missing&taal=pl");

        Assert.Equal(missing, int.Parse(page.TextOf("#aantal")!.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotEqual(0, missing);
    }

    [Fact]
    public async Task Get_says_so_when_nothing_fits()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/paginas?zoek=bestaatniet");

        Assert.Equal("0 pagina’s", page.TextOf("#aantal"));
        Assert.Empty(page.QuerySelectorAll("table"));
    }
}
