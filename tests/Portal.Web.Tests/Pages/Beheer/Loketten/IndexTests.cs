using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Loketten;

public sealed class IndexTests(DraftHost host) : IClassFixture<DraftHost>
{
    [Theory]
    [InlineData("", "/beheer/loketten/comensha")]
    [InlineData("?zoek=448%2011%2086", "/beheer/loketten/comensha")]
    [InlineData("?zoek=veilig", "/beheer/loketten/veilig-thuis")]
    [InlineData("?nodig=Checking", "/beheer/loketten/comensha")]
    public async Task Get_finds_desks_by_name_number_and_need(string query, string address)
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/loketten" + query);

        Assert.Contains(page.QuerySelectorAll("tbody th a"), link => link.GetAttribute("href") == address);
    }

    [Fact]
    public async Task Get_tells_the_hidden_ones_apart()
    {
        using var editor = host.CreateEditor();
        var hidden = ShippedEdition.Edition.Desks.Count(desk => desk.Listing == Content.Desks.Listing.Hidden);

        var page = await editor.GetPageAsync("/beheer/loketten?nodig=Hidden");

        Assert.Equal(hidden, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Get_says_in_dutch_what_sort_of_desk_each_is()
    {
        using var editor = host.CreateEditor();
        var kinds = ShippedEdition.Edition.Desks.Select(desk => desk.Kind).Where(kind => kind != "ngo").ToHashSet(StringComparer.Ordinal);

        var list = await editor.GetPageAsync("/beheer/loketten");
        var desk = await editor.GetPageAsync("/beheer/loketten/comensha");

        Assert.DoesNotContain(list.QuerySelectorAll("#soort option, tbody td:nth-of-type(2)"), cell => kinds.Contains(cell.TextContent.Trim()));
        Assert.Equal("coordination-centre", desk.QuerySelector("#form_kind option[selected]")!.GetAttribute("value"));
    }
}
