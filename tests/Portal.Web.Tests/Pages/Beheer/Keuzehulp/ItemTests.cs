using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Keuzehulp;

/// <summary>Safety rules, cases, blocks, facts and words: added, changed, refused and taken away.</summary>
public sealed class ItemTests(GuideHost host) : IClassFixture<GuideHost>
{
    private const string Home = "/beheer/keuzehulp";

    public static TheoryData<string> Lists => [Home + "/veiligheid", Home + "/gevallen", Home + "/blokken", Home + "/gegevens", Home + "/woorden", Home + "/woorden/en", Home + "/vragen", Home + "/regels"];

    public static TheoryData<string> Items =>
    [
        Home + "/veiligheid/danger-first-112", Home + "/gevallen/girl-locked-in", Home + "/blokken/reflection-period", Home + "/gegevens/who", Home + "/gegevens/comensha-open",
        Home + "/woorden/en/vragen/age", Home + "/woorden/pl/redenen/talk", Home + "/woorden/nl/blokken/reflection-period", Home + "/woorden/en/rollen/care-coordinator", Home + "/woorden/en/veiligheid/danger-first-112",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Get_of_a_list_leads_to_its_items(string address)
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync(address);

        Assert.NotEmpty(page.QuerySelectorAll("tbody th a"));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public async Task An_item_saved_as_it_is_stays_as_it_is(string address)
    {
        using var editor = host.CreateEditor();
        var before = await host.DraftAsync(context => context.Revisions.MaxAsync(revision => revision.Id));

        using var saved = await editor.SendFormAsync(address, []);

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(before, await host.DraftAsync(context => context.Revisions.MaxAsync(revision => revision.Id)));
    }

    [Theory]
    [InlineData(Home + "/veiligheid/bestaat-niet")]
    [InlineData(Home + "/gevallen/bestaat-niet")]
    [InlineData(Home + "/blokken/bestaat-niet")]
    [InlineData(Home + "/gegevens/bestaat-niet")]
    [InlineData(Home + "/woorden/xx")]
    [InlineData(Home + "/woorden/nl/vragen/bestaat-niet")]
    [InlineData(Home + "/woorden/nl/iets/age")]
    public async Task Get_of_what_is_not_there_is_404(string address)
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_safety_rule_is_added_refused_and_taken_away()
    {
        using var editor = host.CreateEditor();
        const string New = Home + "/veiligheid/nieuw";
        KeyValuePair<string, string>[] typed =
        [
            new("Input.Id", "altijd-gratis"), new("Input.Text", "Er is altijd iets gratis."), new("Input.When", "gevaar = nee en wie = omstander"),
            new("Input.Must", "Before"), new("Input.What", "kenmerk free"), new("Input.Later", "niet loket comensha"),
        ];

        using var wrong = await editor.SendFormAsync(New, [.. typed[..4], new("Input.What", "loket x"), new("Input.Later", "")]);
        using var added = await editor.SendFormAsync(New, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("“loket x” is geen loket, rol, blok, kenmerk of doel.", (await wrong.PageAsync()).TextOf("#input_what-fout"));
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        var rule = await host.DraftAsync(context => context.SafetyRules.Where(row => row.Id == "altijd-gratis").Select(row => row.Item).SingleAsync());
        Assert.Equal(new PathPredicate.Before(new Selector.Tagged("free"), new Selector.Not(new Selector.To(Target.Desk("comensha")))), rule.Must);

        using var away = await editor.SendFormAsync(Home + "/veiligheid/altijd-gratis", [new("Input.Away", "true")]);
        Assert.Equal(HttpStatusCode.SeeOther, away.StatusCode);
        Assert.False(await host.DraftAsync(context => context.SafetyRules.AnyAsync(row => row.Id == "altijd-gratis")));
    }

    [Fact]
    public async Task A_case_is_added_and_one_that_expects_nothing_is_refused()
    {
        using var editor = host.CreateEditor();
        const string New = Home + "/gevallen/nieuw";

        using var empty = await editor.SendFormAsync(New, [new("Input.Id", "leeg"), new("Input.Story", "Iemand."), new("Input.View", "Guide")]);
        using var added = await editor.SendFormAsync(New,
        [
            new("Input.Id", "buurvrouw"), new("Input.Story", "Een buurvrouw maakt zich zorgen."), new("Input.View", "Guide"),
            new("Input.Facts", "gevaar = nee\nwie = omstander"), new("Input.First", "loket comensha"), new("Input.Absent", "doel opvang"),
        ]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        var person = await host.DraftAsync(context => context.Cases.Where(row => row.Id == "buurvrouw").Select(row => row.Item).SingleAsync());
        Assert.Equal(("no", "citizen", Target.Desk("comensha")), (person.Facts["danger"], person.Facts["who"], person.First[0]));
    }

    [Fact]
    public async Task A_block_that_rests_on_law_needs_its_careful_text_and_says_that_it_waits_for_a_lawyer()
    {
        using var editor = host.CreateEditor();
        const string New = Home + "/blokken/nieuw";
        KeyValuePair<string, string>[] typed = [new("Input.Id", "nieuw-recht"), new("Input.Title", "Een nieuw recht"), new("Input.Text", "Dit mag."), new("Input.IsLegal", "true"), new("Input.ExpiresOn", "2027-12-31")];

        using var wrong = await editor.SendFormAsync(New, typed);
        using var added = await editor.SendFormAsync(New, [.. typed, new("Input.Fallback", "Vraag het een advocaat.")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        Assert.Contains("Een nieuw recht wacht op een jurist", string.Join(' ', (await editor.GetPageAsync(Home + "/blokken")).TextOf("tbody")!.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_gets_another_name_and_a_new_one_follows_from_hours()
    {
        using var editor = host.CreateEditor();

        using var named = await editor.SendFormAsync(Home + "/gegevens/sector", [new("Input.Name", "branche"), new("Input.Values[0].Name", "zorgsector")]);
        using var comma = await editor.SendFormAsync(Home + "/gegevens/sector", [new("Input.Name", "sector, dan")]);
        using var added = await editor.SendFormAsync(Home + "/gegevens/nieuw", [new("Input.Id", "fairwork-open"), new("Input.Name", "FairWork open"), new("Input.GivenBy", "fairwork")]);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (named.StatusCode, comma.StatusCode, added.StatusCode));
        Assert.Contains("branche = ", (await editor.GetPageAsync(Home + "/regels")).TextOf("tbody"), StringComparison.Ordinal);
        Assert.Equal("fairwork", await host.DraftAsync(context => context.Facts.Where(row => row.Id == "fairwork-open").Select(row => row.GivenBy).SingleAsync()));
    }

    [Fact]
    public async Task Words_are_written_beside_those_of_the_editors_and_never_over_what_somebody_else_saved()
    {
        using var rianne = host.CreateEditor();
        using var piet = host.CreateEditor(Storage.Editors.EditorRole.Publisher);
        const string Address = Home + "/woorden/en/redenen/talk";
        var mine = await rianne.GetPageAsync(Address);

        using var first = await piet.SendFormAsync(Address, [new("Input.Boxes[0].Text", "They listen.")]);
        using var second = await rianne.SendFormAsync(Address, mine, [new("Input.Boxes[0].Text", "They hear you.")]);
        using var empty = await piet.SendFormAsync(Address, [new("Input.Boxes[0].Text", "")]);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity), (first.StatusCode, second.StatusCode, empty.StatusCode));
        Assert.Contains("They listen.", (await second.PageAsync()).TextOf(".of-warning"), StringComparison.Ordinal);
        Assert.StartsWith("Piet Publiceert", (await second.PageAsync()).TextOf(".of-warning h2"), StringComparison.Ordinal);
        Assert.Equal("They listen.", await host.DraftAsync(context => context.GuideTexts.Where(row => row.Language == "en" && row.Id == "talk").Select(row => row.Item).SingleAsync()));
    }
}
