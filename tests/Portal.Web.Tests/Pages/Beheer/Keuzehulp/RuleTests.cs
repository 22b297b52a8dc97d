using System.Net;
using Portal.Referral;
using Portal.Testing;
using Portal.Web.Guides.Table;

namespace Portal.Web.Tests.Pages.Beheer.Keuzehulp;

public sealed class RuleTests : IClassFixture<GuideHost>
{
    private const string Table = "/beheer/keuzehulp/regels/invullen";
    private const string OneRule = Table + "?regel=victim-support";
    private const string Paste = "/beheer/keuzehulp/regels/plakken";
    private const string Undo = "/beheer/keuzehulp/regels/terugdraaien";

    private readonly GuideHost host;

    public RuleTests(GuideHost host)
    {
        this.host = host;

        // What is saved at one moment by one editor is taken back together.
        host.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Get_lists_every_rule_in_the_words_of_editors()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/keuzehulp/regels");

        Assert.InRange(page.QuerySelectorAll("tbody tr").Length, ShippedEdition.Edition.Guide.Guide.Rules.Length - 3, ShippedEdition.Edition.Guide.Guide.Rules.Length + 1);
        Assert.Contains("wie = slachtoffer, onbekend", page.TextOf("tbody"), StringComparison.Ordinal);
        Assert.Contains("Slachtofferhulp Nederland, hulp, voorrang ", page.TextOf("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_of_the_table_comes_in_parts_of_twenty_rules()
    {
        using var editor = host.CreateEditor();

        var first = await editor.GetPageAsync(Table);
        var last = await editor.GetPageAsync(Table + "?deel=99");

        Assert.Equal(20, first.QuerySelectorAll("[name=weg]").Length);
        Assert.Equal("danger-now", first.ValueOf("c1-0"));
        Assert.Equal("ja", first.ValueOf(first.Cell("stopt", 1)));
        Assert.Equal("gevaar = nee", first.ValueOf(first.Cell("weer veilig", 1)));
        Assert.NotEmpty(last.QuerySelectorAll("[name=weg]"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(editor, Table + "?regel=bestaat-niet"));
    }

    [Fact]
    public async Task Post_of_a_cell_changes_that_rule_and_says_so()
    {
        using var editor = host.CreateEditor();
        var page = await editor.GetPageAsync(Table + "?regel=own-choice");

        using var saved = await editor.SendFormAsync(Table + "?regel=own-choice", page, [new(page.Cell("voorrang", 1), "205"), new("notitie", "Eerder")], "#tabel");

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal("Regels: 1 veranderd.", (await editor.GetPageAsync("/beheer/keuzehulp/regels")).TextOf(".of-notice"));
        Assert.Equal(205, (await host.RuleAsync("own-choice"))!.Referrals[0].Priority);
        Assert.Contains("Eerder", (await editor.GetPageAsync(Undo)).TextOf(".of-todo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_that_can_not_be_read_is_422_with_the_cell_marked_and_what_was_typed()
    {
        using var editor = host.CreateEditor();
        var page = await editor.GetPageAsync(OneRule);
        var who = page.Cell("wie", 1);

        using var answer = await editor.SendFormAsync(OneRule, page, [new(who, "dader")], "#tabel");
        var again = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Rij 1, kolom “wie”: “wie” kan niet “dader” zijn. Het kan zijn: slachtoffer, omstander, professional, onbekend.", again.TextOf($".pt-alert a[href='#{who}']"));
        Assert.Equal("true", again.QuerySelector($"#{who}")!.GetAttribute("aria-invalid"));
        Assert.Equal("dader", again.ValueOf(who));
    }

    [Fact]
    public async Task Post_adds_a_rule_where_it_was_asked_for_and_takes_one_away()
    {
        using var editor = host.CreateEditor();
        var address = Table + "?nieuw=danger-unsure";
        var page = await editor.GetPageAsync(address);

        using var added = await editor.SendFormAsync(address, page,
        [
            new(page.Cell("regel", 1), "nieuwe-regel"),
            new(page.Cell("wie", 1), "omstander"),
            new(page.Cell("naar", 1), "loket comensha"),
            new(page.Cell("waarvoor", 1), "advies"),
            new(page.Cell("voorrang", 1), "300"),
            new(page.Cell("reden", 1), "talk"),
        ], "#tabel");
        using var removed = await editor.SendFormAsync(Table + "?regel=rights-advice", [new("weg", "rights-advice")], "#tabel");

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (added.StatusCode, removed.StatusCode));
        var rules = (await editor.GetPageAsync("/beheer/keuzehulp/regels")).QuerySelectorAll("tbody th a").Select(link => link.TextContent).ToList();
        Assert.Equal(rules.IndexOf("danger-unsure") + 1, rules.IndexOf("nieuwe-regel"));
        Assert.DoesNotContain("rights-advice", rules);
    }

    [Fact]
    public async Task Post_over_what_somebody_else_saved_shows_both_and_saves_nothing_until_it_is_meant()
    {
        using var rianne = host.CreateEditor();
        using var piet = host.CreateEditor(Storage.Editors.EditorRole.Publisher);
        var mine = await rianne.GetPageAsync(Table + "?regel=talk");
        var theirs = await piet.GetPageAsync(Table + "?regel=talk");

        using var first = await piet.SendFormAsync(Table + "?regel=talk", theirs, [new(theirs.Cell("voorrang", 1), "201")], "#tabel");
        using var second = await rianne.SendFormAsync(Table + "?regel=talk", mine, [new(mine.Cell("voorrang", 1), "202")], "#tabel");
        var both = await second.PageAsync();

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Contains("voorrang: 201", both.TextOf(".of-warning"), StringComparison.Ordinal);
        Assert.Equal("202", both.ValueOf(both.Cell("voorrang", 1)));
        Assert.Equal(201, (await host.RuleAsync("talk"))!.Referrals[0].Priority);

        using var meant = await rianne.SendFormAsync(Table + "?regel=talk", both, [], "#tabel");

        Assert.Equal(HttpStatusCode.SeeOther, meant.StatusCode);
        Assert.Equal(202, (await host.RuleAsync("talk"))!.Referrals[0].Priority);
    }

    [Fact]
    public async Task Two_who_change_different_rules_of_one_table_both_keep_their_change()
    {
        using var rianne = host.CreateEditor();
        using var piet = host.CreateEditor(Storage.Editors.EditorRole.Publisher);
        var mine = await rianne.GetPageAsync(Table);
        var theirs = await piet.GetPageAsync(Table);

        using var first = await piet.SendFormAsync(Table, theirs, [new(theirs.Cell("voorrang", 1), "11")], "#tabel");
        using var second = await rianne.SendFormAsync(Table, mine, [new(mine.Cell("voorrang", 3), "26")], "#tabel");

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.StatusCode, second.StatusCode));
        Assert.Equal(11, (await host.RuleAsync("danger-now"))!.Referrals[0].Priority);
        Assert.Equal(26, (await host.RuleAsync("danger-unsure"))!.Referrals[0].Priority);
    }

    [Fact]
    public async Task Pasted_rules_are_shown_before_they_are_saved_and_can_be_taken_back()
    {
        using var editor = host.CreateEditor();
        var text = SpreadsheetText.Write([["regel", "wie", "naar", "waarvoor", "voorrang", "reden"], ["victim-support", "slachtoffer", "loket slachtofferhulp-nederland", "hulp", "211", "victim-support"]]);

        using var shown = await editor.SendFormAsync(Paste, [new("tabel", text), new("stap", "bekijk")]);
        var preview = await shown.PageAsync();

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal(["victim-support wie slachtoffer, onbekend slachtoffer", "victim-support voorrang 210 211"], preview.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))));
        Assert.Equal(210, (await host.RuleAsync("victim-support"))!.Referrals[0].Priority);

        using var saved = await editor.SendFormAsync(Paste, preview, [new("stap", "bewaar")]);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(211, (await host.RuleAsync("victim-support"))!.Referrals[0].Priority);

        using var back = await editor.SendFormAsync(Undo, []);
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        var rule = await host.RuleAsync("victim-support");
        Assert.Equal(210, rule!.Referrals[0].Priority);
        Assert.Equal(["victim", "unknown"], Assert.IsType<Condition.OneOf>(rule.When).Values);
    }

    [Fact]
    public async Task The_whole_table_as_it_is_changes_nothing_and_without_a_line_takes_that_rule_away()
    {
        using var editor = host.CreateEditor();
        var page = await editor.GetPageAsync(Paste);
        var text = page.QuerySelector("textarea")!.TextContent;
        var less = string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("marriage-knowledge", StringComparison.Ordinal)));

        using var same = await editor.SendFormAsync(Paste, page, [new("alles", "ja"), new("stap", "bekijk")]);
        using var shorter = await editor.SendFormAsync(Paste, page, [new("tabel", less), new("alles", "ja"), new("stap", "bewaar")]);

        Assert.StartsWith("Er verandert niets.", (await same.PageAsync()).TextOf("#verandert + p"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, shorter.StatusCode);
        Assert.Null(await host.RuleAsync("marriage-knowledge"));
    }

    [Fact]
    public async Task A_change_can_not_be_taken_back_over_a_later_one()
    {
        using var editor = host.CreateEditor();
        using var first = await PriorityAsync(editor, "205");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var before = await editor.GetPageAsync(Undo);
        using var second = await PriorityAsync(editor, "206");

        using var back = await editor.SendFormAsync(Undo, before, []);

        Assert.Equal(HttpStatusCode.Conflict, back.StatusCode);
        Assert.Contains("crime-lawyer is daarna opnieuw bewaard", (await back.PageAsync()).TextOf(".pt-alert"), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PriorityAsync(HttpClient editor, string priority)
    {
        var page = await editor.GetPageAsync(Table + "?regel=crime-lawyer");

        return await editor.SendFormAsync(Table + "?regel=crime-lawyer", page, [new(page.Cell("voorrang", 1), priority)], "#tabel");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient editor, string address)
    {
        using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        return answer.StatusCode;
    }
}
