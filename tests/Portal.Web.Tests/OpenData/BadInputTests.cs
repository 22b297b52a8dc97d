using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Portal.Web.Tests.OpenData.Hsds;

namespace Portal.Web.Tests.OpenData;

/// <summary>Whatever is sent, a program gets an answer that a program can read.</summary>
public sealed class BadInputTests(PatientHost host) : IClassFixture<PatientHost>
{
    [Theory]
    [InlineData("/services?page=0", "page")]
    [InlineData("/services?page=-1", "page")]
    [InlineData("/services?page=1.5", "page")]
    [InlineData("/services?page=99999999999999999999", "page")]
    [InlineData("/services?page=", "page")]
    [InlineData("/services?page=1&page=2", "page")]
    [InlineData("/services?per_page=101", "per_page")]
    [InlineData("/services?per_page=0", "per_page")]
    [InlineData("/services?format=ndjson", "format")]
    [InlineData("/services?full=yes", "full")]
    [InlineData("/services?minimal=1", "minimal")]
    [InlineData("/services?taxonomy_term_id=shelter", "taxonomy_term_id")]
    [InlineData("/services?taxonomy_id=%7B0%7D", "taxonomy_id")]
    [InlineData("/services?organization_id=x", "organization_id")]
    [InlineData("/services?modified_after=yesterday", "modified_after")]
    [InlineData("/services?modified_after=2026-13-01", "modified_after")]
    [InlineData("/services?lang=xx", "lang")]
    [InlineData("/services?lang=pl", "lang")]
    [InlineData("/services?lang=nl&lang=en", "lang")]
    [InlineData("/organizations?full=2", "full")]
    [InlineData("/taxonomy_terms?top_only=maybe", "top_only")]
    [InlineData("/taxonomies?per_page=all", "per_page")]
    [InlineData("/dump.json?lang=", "lang")]
    public async Task What_can_not_be_read_is_told(string address, string field)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri($"/api/hsds{address}", UriKind.Relative), TestContext.Current.CancellationToken);

        var problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        Assert.StartsWith($"{field} ", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mistake_is_told_at_once()
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("/api/hsds/services?page=x&full=x&taxonomy_id=x", UriKind.Relative), TestContext.Current.CancellationToken);

        var detail = (await ProblemAsync(answer, HttpStatusCode.BadRequest))["detail"]!.GetValue<string>();
        Assert.All(["page", "full", "taxonomy_id"], field => Assert.Contains($"{field} must", detail, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/hsds/services/comensha")]
    [InlineData("/api/hsds/services/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/hsds/services/381a7b3c-071a-567a-9257-56abee752696/phones")]
    [InlineData("/api/hsds/taxonomies/x")]
    [InlineData("/api/hsds/locations")]
    [InlineData("/api")]
    [InlineData("/api/anything")]
    [InlineData("/openapi/other.json")]
    public async Task What_is_not_there_is_not_there(string address)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        await ProblemAsync(answer, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("DELETE", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("PATCH", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "application/x-www-form-urlencoded", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "application/json", HttpStatusCode.UnsupportedMediaType)]
    public async Task Nothing_can_be_changed(string method, string? type, HttpStatusCode status)
    {
        using var visitor = host.CreateVisitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/hsds/services");
        if (type is not null)
        {
            request.Content = new StringContent("", Encoding.UTF8, type);
        }

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        await ProblemAsync(answer, status);
    }

    private static async Task<JsonObject> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));

        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
        Assert.Equal((int)status, problem["status"]!.GetValue<int>());

        return problem;
    }
}
