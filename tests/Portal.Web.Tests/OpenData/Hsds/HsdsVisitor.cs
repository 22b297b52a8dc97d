using System.Net;
using System.Text.Json.Nodes;
using Portal.Testing;

namespace Portal.Web.Tests.OpenData.Hsds;

/// <summary>A program that reads the open data.</summary>
internal sealed class HsdsVisitor(PortalHost host) : IDisposable
{
    private readonly HttpClient client = host.CreateVisitor();

    public void Dispose() => client.Dispose();

    public Task<HttpResponseMessage> AskAsync(string path) => client.GetAsync(new Uri($"/api/hsds{path}", UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<JsonObject> GetAsync(string path)
    {
        using var answer = await AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);

        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
    }

    public async Task<JsonObject[]> ContentsAsync(string path) => [.. (await GetAsync(path))["contents"]!.AsArray().Select(item => item!.AsObject())];
}

/// <summary>A portal that answers as much as a test asks.</summary>
public class PatientHost : PortalHost
{
    public PatientHost()
    {
        Settings["Portal:ApiRequestsPerSecond"] = "10000";
        Settings["Portal:ApiBurst"] = "10000";
    }
}
