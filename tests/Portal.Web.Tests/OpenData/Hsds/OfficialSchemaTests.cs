
namespace Portal.Web.Tests.OpenData.Hsds;

/// <summary>Every answer of every address is what the official schemas say it must be.</summary>
public sealed class OfficialSchemaTests(PatientHost host) : IClassFixture<PatientHost>
{
    public static TheoryData<string, string> Lists => new()
    {
        { "/services", "service" },
        { "/organizations", "organization" },
        { "/service_at_locations", "service_at_location" },
        { "/taxonomies", "taxonomy" },
        { "/taxonomy_terms", "taxonomy_term" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_page_of_a_list_and_everything_on_it_is_valid(string list, string entity)
    {
        using var visitor = new HsdsVisitor(host);
        var (seen, total) = (0, 0);

        for (var number = 1; number == 1 || seen < total; number++)
        {
            var page = await visitor.GetAsync($"{list}?page={number}&per_page=20");
            var contents = page["contents"]!.AsArray();

            Assert.Empty(OfficialSchema.MistakesInAnswer("Page", page));
            Assert.NotEmpty(contents);
            Assert.All(contents, item => Assert.Empty(OfficialSchema.MistakesIn(entity, item!)));
            Assert.All(contents, item => Assert.DoesNotContain(item!.AsObject(), field => OfficialSchema.ManyOf(entity).Contains(field.Key)));
            seen += contents.Count;
            total = page["total_items"]!.GetValue<int>();
        }

        Assert.Equal(total, seen);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_single_thing_is_valid_with_everything_within_it(string list, string entity)
    {
        using var visitor = new HsdsVisitor(host);
        var ids = (await Task.WhenAll((await visitor.GetAsync($"{list}?per_page=100"))["total_pages"]!.GetValue<int>() is var pages
            ? Enumerable.Range(1, pages).Select(page => visitor.ContentsAsync($"{list}?per_page=100&page={page}"))
            : [])).SelectMany(page => page).Select(item => item["id"]!.GetValue<string>()).ToArray();

        foreach (var id in ids)
        {
            var thing = await visitor.GetAsync($"{list}/{id}");

            Assert.Empty(OfficialSchema.MistakesIn(entity, thing));
            Assert.Equal(id, thing["id"]!.GetValue<string>());
        }
    }

    [Theory]
    [InlineData("/services?full=true", "service")]
    [InlineData("/services?minimal=true", "service")]
    [InlineData("/organizations?full=true", "organization")]
    [InlineData("/service_at_locations?full=true", "service_at_location")]
    [InlineData("/dump.json", "service")]
    [InlineData("/dump.json?lang=en", "service")]
    public async Task Whole_lists_are_valid_as_well(string address, string entity)
    {
        using var visitor = new HsdsVisitor(host);

        var page = await visitor.GetAsync(address);

        Assert.Empty(OfficialSchema.MistakesInAnswer("Page", page));
        Assert.All(page["contents"]!.AsArray(), item => Assert.Empty(OfficialSchema.MistakesIn(entity, item!)));
    }

    [Fact]
    public async Task The_root_says_which_version_it_speaks()
    {
        using var visitor = new HsdsVisitor(host);

        var root = await visitor.GetAsync("");

        Assert.Empty(OfficialSchema.MistakesInAnswer("getAPIMetaInformation", root));
        Assert.Equal("3.1", root["version"]!.GetValue<string>());
        Assert.Equal("https://localhost/openapi/hsds.json", root["openapi_url"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{ "id": "ac148810-d857-441c-9679-408f346de14b", "name": "x", "status": "open" }""")]
    [InlineData("""{ "id": "comensha", "name": "x", "status": "active" }""")]
    [InlineData("""{ "id": "ac148810-d857-441c-9679-408f346de14b", "status": "active" }""")]
    [InlineData("""{ "id": "ac148810-d857-441c-9679-408f346de14b", "name": "x", "status": "active", "phone": [] }""")]
    [InlineData("""{ "id": "ac148810-d857-441c-9679-408f346de14b", "name": "x", "status": "active", "phones": [ { "number": "112" } ] }""")]
    public void The_schemas_would_see_what_is_wrong(string service) =>
        Assert.NotEmpty(OfficialSchema.MistakesIn("service", System.Text.Json.Nodes.JsonNode.Parse(service)!));
}
