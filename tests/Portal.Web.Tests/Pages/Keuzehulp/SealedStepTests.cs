using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Keuzehulp;

public sealed class SealedStepTests(ShippedGuide shipped)
{
    [Theory]
    [InlineData("abc")]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("CfDJ8")]
    public async Task Get_an_address_that_was_not_sealed_here_is_gone(string step)
    {
        var visitor = shipped.NewVisitor();

        await visitor.OpenAsync($"{GuideVisitor.Start}/{step}");

        Assert.Equal(HttpStatusCode.Gone, visitor.Status);
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/nl/keuzehulp']"));
    }

    [Fact]
    public async Task Get_a_tampered_address_is_gone()
    {
        var visitor = shipped.NewVisitor();
        await visitor.OpenAsync();
        await visitor.AnswerAsync("no");
        var letters = visitor.Address.ToCharArray();
        letters[^20] = letters[^20] == 'A' ? 'B' : 'A';

        await visitor.OpenAsync(new string(letters));

        Assert.Equal(HttpStatusCode.Gone, visitor.Status);
    }

    [Fact]
    public async Task Post_to_a_tampered_address_is_gone()
    {
        var visitor = shipped.NewVisitor();
        await visitor.OpenAsync($"{GuideVisitor.Start}/abc");

        using var response = await visitor.PostAsync(("question", "1"), ("answer", "1"));

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
    }

    [Fact]
    public async Task Get_an_address_opens_for_an_hour_after_the_latest_step_and_then_is_gone()
    {
        using var host = new PortalHost();
        var visitor = new GuideVisitor(host.CreateVisitor(), shipped.Publication.Forest.Guide);
        await visitor.OpenAsync();
        await visitor.AnswerAsync("no");

        host.Clock.Advance(TimeSpan.FromMinutes(59));
        await visitor.AnswerAsync("victim");
        host.Clock.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        await visitor.OpenAsync(visitor.Address);
        var justInTime = visitor.Status;
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await visitor.OpenAsync(visitor.Address);

        Assert.Equal(HttpStatusCode.OK, justInTime);
        Assert.Equal(HttpStatusCode.Gone, visitor.Status);
    }

    [Fact]
    public async Task Nothing_of_a_walk_stands_in_the_log()
    {
        using var host = new PortalHost();
        var visitor = new GuideVisitor(host.CreateVisitor(), shipped.Publication.Forest.Guide);
        await visitor.WalkAsync(("danger", "no"), ("who", "victim"), ("age", "adult"), ("need", "help"), ("form", "sexual"));
        await visitor.SendAsync(("place", "Utrecht"));
        await visitor.OpenAsync(visitor.Address + "x");

        var log = host.Log.ToString();

        Assert.Contains("keuzehulp", log, StringComparison.Ordinal);
        Assert.All(visitor.Trail, address => Assert.DoesNotContain(address.Split('/')[^1][..40], log, StringComparison.Ordinal));
        Assert.All(["Utrecht", "victim", "sexual", "0344"], word => Assert.DoesNotContain(word, log, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Get_and_post_keep_no_trace_of_an_answer_in_an_address_or_a_header()
    {
        var visitor = shipped.NewVisitor();
        await visitor.WalkAsync(("danger", "no"), ("who", "victim"), ("age", "adult"), ("need", "help"), ("form", "sexual"), ("papers", "no"));
        await visitor.SendAsync(("place", "Utrecht"));

        Assert.Single(visitor.Trail.Select(address => address.Split('#')[0].Length).Distinct());
        Assert.All(visitor.Trail, address => Assert.Matches("^/nl/keuzehulp/[A-Za-z0-9_-]+(#waar)?$", address));
        Assert.DoesNotContain(visitor.Headers, headers => headers.Contains("Set-Cookie", StringComparison.OrdinalIgnoreCase));
        Assert.All(visitor.Headers, headers => Assert.Contains("no-store", headers, StringComparison.Ordinal));
        foreach (var word in new[] { "victim", "sexual", "Utrecht", "papers", "question", "answer" })
        {
            Assert.DoesNotContain(visitor.Headers, headers => headers.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }
}
