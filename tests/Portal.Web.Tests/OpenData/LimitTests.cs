using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.OpenData;

public sealed class LimitTests
{
    [Fact]
    public async Task Too_many_at_once_are_asked_to_wait_whoever_they_are_and_pages_go_on()
    {
        await using var host = new PortalHost { Settings = { ["Portal:ApiRequestsPerSecond"] = "1", ["Portal:ApiBurst"] = "3" } };
        using var visitor = host.CreateVisitor();
        var statuses = new List<HttpStatusCode>();
        HttpResponseMessage? refused = null;

        // More than a slow machine can be given tokens for meanwhile.
        for (var time = 0; time < 200 && refused is null; time++)
        {
            var answer = await visitor.GetAsync(new Uri("/api/hsds/taxonomies", UriKind.Relative), TestContext.Current.CancellationToken);
            statuses.Add(answer.StatusCode);
            refused = answer.StatusCode == HttpStatusCode.TooManyRequests ? answer : null;
        }

        using var page = await visitor.GetAsync(new Uri("/nl", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], statuses.Take(3));
        Assert.NotNull(refused);
        Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["*"], refused.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }
}
