using Portal.Content.Publishing;

namespace Portal.Content.Tests.Publishing;

public sealed class OldAddressTests
{
    [Theory]
    [InlineData("portal.example.nl", "/Old/Page.aspx", "home nl")]
    [InlineData("www.old.example.nl", "/old/page.ASPX/", "home nl")]
    [InlineData("english.old.example.nl", "/old/page.aspx", "home en")]
    [InlineData("English.Old.Example.nl", "/", "rechten/bedenktijd en")]
    [InlineData("portal.example.nl", "/", null)]
    [InlineData("portal.example.nl", "/under/anything/at/all", "home nl")]
    [InlineData("portal.example.nl", "/under/deeper/still", "rechten/bedenktijd nl")]
    [InlineData("portal.example.nl", "/under", "home nl")]
    [InlineData("portal.example.nl", "/underneath", null)]
    [InlineData("portal.example.nl", "", null)]
    [InlineData("portal.example.nl", "/unknown", null)]
    public void An_old_address_leads_to_the_page_that_took_it_over(string host, string path, string? expected)
    {
        var publication = Compile("""
            host,path,page,language
            ,/Old/Page.aspx,home,nl
            english.old.example.nl,/Old/Page.aspx,home,en
            english.old.example.nl,/,rechten/bedenktijd,en
            ,/under/*,home,nl
            ,/under/deeper/*,rechten/bedenktijd,nl

            """);

        var page = publication.FindByOldAddress(host, path);

        Assert.Equal(expected, page is null ? null : $"{page.Key} {page.Language}");
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
