using System.Net;
using System.Text.Json.Nodes;
using Portal.Testing;

namespace Portal.Web.Tests.OpenData.Hsds;

public sealed class ListTests(PatientHost host) : IClassFixture<PatientHost>
{
    [Fact]
    public async Task Pages_together_are_the_list_and_say_which_is_the_first_and_which_the_last()
    {
        using var visitor = new HsdsVisitor(host);
        var whole = await visitor.GetAsync("/services?per_page=100");
        var total = whole["total_items"]!.GetValue<int>();

        var pages = await Task.WhenAll(Enumerable.Range(1, (total + 9) / 10).Select(number => visitor.GetAsync($"/services?per_page=10&page={number}")));

        Assert.Equal(ShippedEdition.Publication.VisibleDesks.Length, total);
        Assert.Equal(Ids(whole), pages.SelectMany(Ids));
        Assert.Equal([true, .. pages.Skip(1).Select(_ => false)], pages.Select(page => page["first_page"]!.GetValue<bool>()));
        Assert.Equal([.. pages.SkipLast(1).Select(_ => false), true], pages.Select(page => page["last_page"]!.GetValue<bool>()));
        Assert.All(pages, page => Assert.Equal(pages.Length, page["total_pages"]!.GetValue<int>()));
    }

    [Fact]
    public async Task After_the_last_page_there_is_an_empty_one()
    {
        using var visitor = new HsdsVisitor(host);

        var page = await visitor.GetAsync("/services?page=99");

        Assert.True(page["empty"]!.GetValue<bool>());
        Assert.Empty(page["contents"]!.AsArray());
    }

    [Fact]
    public async Task A_term_an_organisation_a_day_and_words_narrow_the_list()
    {
        using var visitor = new HsdsVisitor(host);
        var shelter = (await visitor.ContentsAsync("/taxonomy_terms?per_page=100&lang=en")).Single(term => Is(term, "taxonomy", "purpose") && Is(term, "code", "shelter"));
        var comensha = (await visitor.ContentsAsync("/services?search=comensha")).Single(service => Is(service, "name", "CoMensha"));

        var byTerm = await visitor.GetAsync($"/services?per_page=100&taxonomy_term_id={shelter["id"]}");
        var byList = await visitor.GetAsync($"/services?per_page=100&taxonomy_id={shelter["taxonomy_id"]}");
        var byOrganization = await visitor.ContentsAsync($"/services?organization_id={comensha["organization_id"]}");
        var late = await visitor.GetAsync("/services?modified_after=2026-11-01");
        var early = await visitor.GetAsync("/services?modified_after=2020-01-01T00:00:00Z");

        Assert.Equal(ShippedEdition.Publication.VisibleDesks.Count(desk => desk.Purposes.Contains("shelter")), byTerm["total_items"]!.GetValue<int>());
        Assert.Equal(ShippedEdition.Publication.VisibleDesks.Count(desk => desk.Purposes.Length > 0), byList["total_items"]!.GetValue<int>());
        Assert.Equal(comensha["id"]!.GetValue<string>(), Assert.Single(byOrganization)["id"]!.GetValue<string>());
        Assert.True(late["total_items"]!.GetValue<int>() < early["total_items"]!.GetValue<int>());
    }

    [Fact]
    public async Task Who_has_an_answer_already_gets_no_second_one()
    {
        using var visitor = host.CreateVisitor();
        using var first = await visitor.GetAsync(new Uri("/api/hsds/services", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/hsds/services");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await visitor.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Identifiers_do_not_change_with_the_language_nor_with_the_day()
    {
        await using var later = new PortalHost();
        later.Clock.SetUtcNow(PortalHost.MondayMorning.AddDays(200));
        using var now = new HsdsVisitor(host);
        using var then = new HsdsVisitor(later);

        Assert.Equal(Ids(await now.GetAsync("/services?per_page=100")), Ids(await now.GetAsync("/services?per_page=100&lang=en")));
        Assert.Equal(Ids(await now.GetAsync("/services?per_page=100")), Ids(await then.GetAsync("/services?per_page=100")));
        Assert.Equal("381a7b3c-071a-567a-9257-56abee752696", (await now.ContentsAsync("/services?search=comensha")).Single(service => Is(service, "name", "CoMensha"))["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_copy_says_until_when_it_may_be_shown_and_under_which_licence()
    {
        using var visitor = new HsdsVisitor(host);

        var dump = await visitor.GetAsync("/dump.json");

        Assert.Equal("2026-11-30", dump["valid_until"]!.GetValue<string>());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", dump["license"]!.GetValue<string>());
    }

    [Fact]
    public async Task Any_site_may_read_it_and_ask_beforehand_and_nothing_is_remembered()
    {
        using var visitor = host.CreateVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/hsds/services");
        request.Headers.Add("Origin", "https://gemeente.example");
        using var asking = new HttpRequestMessage(HttpMethod.Options, "/api/hsds/services");
        asking.Headers.Add("Origin", "https://gemeente.example");
        asking.Headers.Add("Access-Control-Request-Method", "GET");
        asking.Headers.Add("Access-Control-Request-Headers", "if-none-match");

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
        using var allowed = await visitor.SendAsync(asking, TestContext.Current.CancellationToken);

        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(["cross-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Equal(["If-None-Match"], allowed.Headers.GetValues("Access-Control-Allow-Headers"));
    }

    private static IEnumerable<string> Ids(JsonObject page) => page["contents"]!.AsArray().Select(item => item!["id"]!.GetValue<string>());

    private static bool Is(JsonObject thing, string field, string value) => thing[field]?.GetValue<string>() == value;
}
