using Portal.Testing;

namespace Portal.Web.Tests.Pages;

public sealed class FooterTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/nl", "Privacy", "Toegankelijkheid", "Kwetsbaarheid melden")]
    [InlineData("/en", "Privacy", "Accessibility", "Report a vulnerability")]
    public async Task Every_link_of_the_footer_leads_to_something_and_the_required_ones_are_there(string address, params string[] required)
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync(address);

        var links = page.QuerySelectorAll("footer nav:not(:last-of-type) a");

        Assert.Superset(required.ToHashSet(StringComparer.Ordinal), links.Select(link => link.TextContent).ToHashSet(StringComparer.Ordinal));
        foreach (var target in links.Select(link => link.GetAttribute("href")!.Split('#')))
        {
            var there = await visitor.GetPageAsync(target[0]);
            Assert.True((target is [_, var anchor] ? there.GetElementById(anchor) : there.QuerySelector("h1")) is not null, string.Join('#', target));
        }
    }

    [Fact]
    public async Task The_footer_says_what_we_never_ask()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/is-er-niet");

        Assert.Contains("Wij vragen nooit om je naam, je papieren of geld", page.TextOf("footer"), StringComparison.Ordinal);
    }
}
