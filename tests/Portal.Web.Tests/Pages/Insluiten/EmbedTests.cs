using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Insluiten;

public sealed class EmbedTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Dictionary<string, string> Policy = new(StringComparer.Ordinal)
    {
        ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "cross-origin",
    };

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Get_shows_ways_in_that_all_lead_out_of_the_frame(string language)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri($"/{language}/insluiten", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AssertPolicy(answer);
        Assert.Equal("_top", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.Empty(page.QuerySelectorAll("script, iframe, [target]:not(base), img"));
        Assert.NotNull(page.QuerySelector("a[href='tel:112']"));
        Assert.NotNull(page.QuerySelector("a[href='/verlaten']"));
        Assert.Equal(2, page.QuerySelectorAll($"form[method=post][action='/{language}/keuzehulp']").Length);
    }

    [Fact]
    public async Task A_failure_in_the_frame_still_shows_112_and_the_ways_out()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("/xx/insluiten", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        AssertPolicy(answer);
        Assert.Equal("_top", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.NotNull(page.QuerySelector("main a[href='tel:112']"));
        Assert.NotNull(page.QuerySelector("a[href='/verlaten']"));
    }

    [Theory]
    [InlineData("/nl")]
    [InlineData("/nl/keuzehulp")]
    [InlineData("/nl/insluiten/x")]
    [InlineData("/insluiten")]
    public async Task No_other_page_can_be_framed(string address)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Setup.PublicPolicy.AssertOn(answer);
    }

    [Fact]
    public async Task The_frame_takes_no_form_and_no_other_method()
    {
        using var visitor = host.CreateVisitor();
        using var form = new FormUrlEncodedContent([new("question", "1")]);

        using var answer = await visitor.PostAsync(new Uri("/nl/insluiten", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static void AssertPolicy(HttpResponseMessage answer)
    {
        Assert.All(Policy, header => Assert.Equal([header.Value], answer.Headers.GetValues(header.Key)));
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
