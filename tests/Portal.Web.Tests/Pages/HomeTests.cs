using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages;

public sealed class HomeTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/nl", "nl")]
    [InlineData("/en", "en")]
    public async Task Get_speaks_the_language_of_the_address(string address, string language)
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(address);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal($"/{language}/keuzehulp", page.QuerySelector("main form:has(.nl-button--primary)")?.GetAttribute("action"));
    }

    [Theory]
    [InlineData("en-GB,en;q=0.9", "/en")]
    [InlineData("fr,nl-BE;q=0.8,en;q=0.7", "/nl")]
    [InlineData("en;q=0.1,nl;q=0.9", "/nl")]
    [InlineData("xx", "/nl")]
    [InlineData("", "/nl")]
    [InlineData("en;q=0", "/nl")]
    [InlineData(";;;", "/nl")]
    public async Task Get_of_the_root_sends_on_to_the_language_the_browser_asks_for(string asked, string address)
    {
        using var visitor = host.CreateVisitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", asked);

        using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location?.ToString());
    }
}
