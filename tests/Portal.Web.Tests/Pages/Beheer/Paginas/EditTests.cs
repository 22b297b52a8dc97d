using System.Net;
using AngleSharp.Html.Dom;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Paginas;

public sealed class EditTests : IDisposable
{
    private const string Address = "/beheer/paginas/nl/rechten/bedenktijd";

    private readonly DraftHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_shows_what_stands_in_the_draft_and_nothing_wrong_with_it()
    {
        using var editor = host.CreateEditor();
        var text = ShippedEdition.Edition.Pages.Single(page => page.Key == "rechten/bedenktijd").Languages["nl"];

        var page = await editor.GetPageAsync(Address);

        Assert.Equal(text.Body, ((IHtmlTextAreaElement)page.QuerySelector("#form_body")!).Value);
        Assert.Equal(text.Title, page.QuerySelector("#form_title")!.GetAttribute("value"));
        Assert.Equal(text.Audience, page.QuerySelectorAll("[name='Form.Audience'][checked]").Select(box => box.GetAttribute("value")!));
        Assert.Null(page.QuerySelector("#problemen"));
    }

    [Theory]
    [InlineData("/beheer/paginas/nl/bestaat-niet")]
    [InlineData("/beheer/paginas/xx/rechten/bedenktijd")]
    public async Task Get_of_what_is_not_there_is_not_found(string address)
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Post_saves_the_page_with_a_revision()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Address, Typed(("Form.Title", "Tijd om na te denken"), ("Form.Note", "Korter.")), "#pagina");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("Tijd om na te denken", (await host.PageAsync("rechten/bedenktijd", "nl"))!.Title);
        Assert.Contains("versie 2", (await editor.GetPageAsync(Address)).TextOf(".of-notice"), StringComparison.Ordinal);
        Assert.Contains("Rianne Redacteur – Korter.", (await editor.GetPageAsync("/beheer/versies/pagina/rechten/bedenktijd/nl")).TextOf(".of-todo li"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_leaves_for_whom_the_page_is_in_the_order_it_had()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync("/beheer/paginas/nl/herkennen", Typed(("Form.Title", "Zo herken je mensenhandel")), "#pagina");

        var saved = (await host.PageAsync("herkennen", "nl"))!;
        Assert.Equal("Zo herken je mensenhandel", saved.Title);
        Assert.Equal(["B", "P"], saved.Audience);
    }

    [Fact]
    public async Task Post_of_a_page_that_is_wrong_keeps_what_was_typed()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Address, Typed(("Form.Title", ""), ("Form.Slug", "Met Spaties"), ("Form.Body", "Wat ik typte.")), "#pagina");
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(["#form_title", "#form_slug"], page.QuerySelectorAll(".pt-alert a").Select(link => link.GetAttribute("href")!));
        Assert.Equal("Wat ik typte.", ((IHtmlTextAreaElement)page.QuerySelector("#form_body")!).Value);
        Assert.Equal("Met Spaties", page.QuerySelector("#form_slug")!.GetAttribute("value"));
        Assert.Equal("1", page.QuerySelector("[name=openedAt]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_publishing_would_refuse_stands_above_the_form_with_its_line()
    {
        using var editor = host.CreateEditor();

        using var saved = await editor.SendFormAsync(Address, Typed(("Form.Body", "Goed.\n\n![foto](https://example.nl/x.png)\n\n[weg](page:weg)")), "#pagina");
        var page = await editor.GetPageAsync(Address);

        Assert.Equal(["3", "5"], page.QuerySelectorAll("[data-line]").Select(link => link.GetAttribute("data-line")!));
        Assert.Contains("Er is geen pagina “weg”", page.TextOf(".of-warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_who_change_a_page_sees_both_and_merges()
    {
        using var ann = host.CreateEditor(name: "Ann");
        using var ben = host.CreateEditor(name: "Ben");
        var opened = await ben.GetPageAsync(Address);
        using var first = await ann.SendFormAsync(Address, Typed(("Form.Title", "Van Ann"), ("Form.Owner", "Ann")), "#pagina");

        using var second = await ben.SendFormAsync(Address, opened, Typed(("Form.Title", "Van Ben"), ("Form.Summary", "Samengevat door Ben.")), "#pagina");
        var choice = await second.PageAsync();

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("Ann heeft dit ook veranderd", choice.TextOf(".of-warning"), StringComparison.Ordinal);
        Assert.Equal("Titel", choice.TextOf("fieldset legend"));
        Assert.Equal("Van Ann", (await host.PageAsync("rechten/bedenktijd", "nl"))!.Title);

        using var merged = await ben.SendFormAsync(Address, choice, Typed(("merge.Choices[0].Side", "Mine")));
        var text = await host.PageAsync("rechten/bedenktijd", "nl");

        Assert.Equal(HttpStatusCode.SeeOther, merged.StatusCode);
        Assert.Equal(("Van Ben", "Samengevat door Ben.", "Ann"), (text!.Title, text.Summary, text.Owner));
    }

    [Fact]
    public async Task Who_merges_too_late_merges_once_more()
    {
        using var ann = host.CreateEditor(name: "Ann");
        using var ben = host.CreateEditor(name: "Ben");
        var opened = await ben.GetPageAsync(Address);
        using var first = await ann.SendFormAsync(Address, Typed(("Form.Title", "Van Ann")), "#pagina");
        using var second = await ben.SendFormAsync(Address, opened, Typed(("Form.Title", "Van Ben")), "#pagina");
        var choice = await second.PageAsync();
        using var third = await ann.SendFormAsync(Address, Typed(("Form.Title", "Weer van Ann")), "#pagina");

        using var late = await ben.SendFormAsync(Address, choice, Typed(("merge.Choices[0].Side", "Mine")));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Weer van Ann", (await late.PageAsync()).TextOf("fieldset"), StringComparison.Ordinal);
        Assert.Equal("Weer van Ann", (await host.PageAsync("rechten/bedenktijd", "nl"))!.Title);
    }

    [Fact]
    public async Task A_page_that_was_taken_away_meanwhile_is_put_back_only_when_asked()
    {
        using var editor = host.CreateEditor();
        var opened = await editor.GetPageAsync(Address);
        await host.ReadAsync(async context =>
        {
            context.Pages.RemoveRange(context.Pages.Where(row => row.Key == "rechten/bedenktijd" && row.Language == "nl"));

            return await context.SaveChangesAsync();
        });

        using var gone = await editor.SendFormAsync(Address, opened, Typed(("Form.Title", "Toch")), "#pagina");
        var page = await gone.PageAsync();
        using var again = await editor.SendFormAsync(Address, page, [], "#pagina");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, gone.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal("Toch", (await host.PageAsync("rechten/bedenktijd", "nl"))!.Title);
    }

    [Fact]
    public async Task A_translation_shows_what_changed_in_its_source_until_somebody_says_that_it_fits()
    {
        const string English = "/beheer/paginas/en/rechten/bedenktijd";
        using var editor = host.CreateEditor();
        using var changed = await editor.SendFormAsync(Address, Typed(("Form.Title", "Heel anders")), "#pagina");

        var behind = await editor.GetPageAsync(English);
        using var fits = await editor.SendFormAsync(English, Typed(("Form.Title", "Quite different"), ("Form.FitsSource", "true")), "#pagina");
        var current = await editor.GetPageAsync(English);

        Assert.Equal("Heel anders", string.Join(' ', behind.QuerySelectorAll("ins").Select(words => words.TextContent.Trim())));
        Assert.Equal(HttpStatusCode.SeeOther, fits.StatusCode);
        Assert.Null(current.QuerySelector("#bron-veranderd"));
        Assert.Contains("en", (await editor.GetPageAsync("/beheer/paginas?zoek=heel anders")).TextOf("tbody .of-tag--good"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_in_which_the_page_is_missing_starts_from_its_source()
    {
        using var editor = host.CreateEditor();
        var key = ShippedEdition.Edition.Pages.First(page => !page.Languages.ContainsKey("pl")).Key;
        var address = $"/beheer/paginas/pl/{key}";

        var page = await editor.GetPageAsync(address);
        using var saved = await editor.SendFormAsync(address, page, Typed(("Form.Title", "Tytuł"), ("Form.Summary", "Krótko."), ("Form.Slug", "tytul"), ("Form.Body", "Treść.")), "#pagina");

        Assert.Equal("", page.QuerySelector("#form_title")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(".of-source pre"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal("draft", (await host.PageAsync(key, "pl"))!.Translation);
    }

    [Fact]
    public async Task The_preview_shows_what_was_typed_as_visitors_see_it_and_only_in_our_own_frame()
    {
        using var editor = host.CreateEditor();
        var opened = await editor.GetPageAsync(Address);
        var action = opened.QuerySelector("[data-preview]")!.GetAttribute("formaction")!;
        opened.QuerySelector("#pagina")!.SetAttribute("action", action);

        using var answer = await editor.SendFormAsync(Address, opened, Typed(("Form.Title", "Nog niet bewaard"), ("Form.Body", ":::desk comensha\n:::")), "#pagina");
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Nog niet bewaard", page.TextOf("main h1"));
        Assert.NotNull(page.QuerySelector("main a[href^='tel:']"));
        Assert.Contains("frame-ancestors 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.NotEqual("Nog niet bewaard", (await host.PageAsync("rechten/bedenktijd", "nl"))!.Title);
    }

    [Fact]
    public async Task The_preview_speaks_the_language_of_the_page_drafts_included()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/paginas/voorbeeld?taal=pl&sleutel=help");

        Assert.Equal("pl", page.DocumentElement.GetAttribute("lang"));
    }

    private static IEnumerable<KeyValuePair<string, string>> Typed(params (string Name, string Value)[] boxes) => boxes.Select(box => KeyValuePair.Create(box.Name, box.Value));
}
