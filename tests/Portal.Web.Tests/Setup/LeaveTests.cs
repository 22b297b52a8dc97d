using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Setup;

public sealed class LeaveTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Leaving_clears_what_a_site_could_keep_and_goes_to_a_neutral_site()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("/verlaten", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("https://www.knmi.nl/", answer.Headers.Location?.AbsoluteUri);
        Assert.Equal(["\"storage\", \"cookies\""], answer.Headers.GetValues("Clear-Site-Data"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/nl")]
    [InlineData("/nl/is-er-niet")]
    public async Task Every_page_holds_the_way_out_twice_as_a_plain_link(string address)
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync(address);

        var links = page.QuerySelectorAll("a[href='/verlaten']");
        Assert.Equal(2, links.Length);
        Assert.All(links, link => Assert.Equal("nofollow noreferrer", link.GetAttribute("rel")));
        Assert.Empty(page.QuerySelectorAll("form[action='/verlaten']"));
    }
}
