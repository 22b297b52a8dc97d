using Portal.Content.Publishing;

namespace Portal.Content.Tests.Publishing;

public sealed class OldAddressTests
{
    [Theory]
    [InlineData("portal.example.nl", "/Old/Page.aspx", "/nl")]
    [InlineData("www.old.example.nl", "/old/page.ASPX/", "/nl")]
    [InlineData("english.old.example.nl", "/old/page.aspx", "/en")]
    [InlineData("English.Old.Example.nl", "/", "/en/rights/time-to-think")]
    [InlineData("portal.example.nl", "/", null)]
    [InlineData("portal.example.nl", "/under/anything/at/all", "/nl")]
    [InlineData("portal.example.nl", "/under/deeper/still", "/nl/rechten/bedenktijd")]
    [InlineData("portal.example.nl", "/under", "/nl")]
    [InlineData("portal.example.nl", "/underneath", null)]
    [InlineData("portal.example.nl", "", null)]
    [InlineData("portal.example.nl", "/unknown", null)]
    [InlineData("portal.example.nl", "/helper", "/nl/loketten/always")]
    [InlineData("portal.example.nl", "/map/of/helpers", "/en/regio")]
    [InlineData("portal.example.nl", "/list", "/nl/loketten")]
    [InlineData("portal.example.nl", "/questions", "/nl/keuzehulp")]
    public void An_old_address_leads_to_what_took_it_over(string host, string path, string? expected)
    {
        var publication = Compile("""
            host,path,page,language
            ,/Old/Page.aspx,home,nl
            english.old.example.nl,/Old/Page.aspx,home,en
            english.old.example.nl,/,rechten/bedenktijd,en
            ,/under/*,home,nl
            ,/under/deeper/*,rechten/bedenktijd,nl
            ,/helper,desk:always,nl
            ,/map/*,region:,en
            ,/list,desks:,nl
            ,/questions,guide:,nl

            """);

        Assert.Equal(expected, publication.FindByOldAddress(host, path));
    }

    private static Publication Compile(string redirects)
    {
        using var folder = new TestFolder();
        folder.Put("redirects.csv", redirects);
        var compilation = folder.Compile();
        Assert.Empty(compilation.Problems);

        return compilation.Publication!;
    }
}
