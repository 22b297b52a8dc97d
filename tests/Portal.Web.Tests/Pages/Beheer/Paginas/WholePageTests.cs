using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Content.Translations;
using Portal.Storage.Drafts;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Paginas;

/// <summary>Making, moving and taking away a page.</summary>
public sealed class WholePageTests : IDisposable
{
    private readonly DraftHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Post_of_a_new_page_makes_it_and_leads_to_its_text()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync("/beheer/paginas/nieuw", Typed(("Form.Key", "rechten/nieuw"), ("Form.Title", "Nieuw"), ("Form.Section", "rechten"), ("Form.Audience", "P")));

        Assert.Equal("/beheer/paginas/nl/rechten/nieuw", answer.Headers.Location!.ToString());
        Assert.Equal("Nieuw", (await host.PageAsync("rechten/nieuw", "nl"))!.Title);
    }

    [Theory]
    [InlineData("rechten/bedenktijd", "Er is al een pagina met deze sleutel.")]
    [InlineData("Met Hoofdletters", "Gebruik voor de sleutel kleine letters")]
    public async Task Post_of_a_new_page_under_a_key_that_can_not_be_is_refused(string key, string words)
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync("/beheer/paginas/nieuw", Typed(("Form.Key", key), ("Form.Title", "Nieuw"), ("Form.Section", "rechten"), ("Form.Audience", "P")));
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(words, page.TextOf(".pt-alert"), StringComparison.Ordinal);
        Assert.Equal("Nieuw", page.QuerySelector("#form_title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_page_that_others_link_to_can_not_be_taken_away()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/paginas/weghalen/veilig");

        Assert.Null(page.QuerySelector("main form"));
        Assert.NotEmpty(page.QuerySelectorAll("main li a"));
    }

    [Fact]
    public async Task What_is_taken_away_leads_on_and_can_be_put_back()
    {
        using var editor = host.CreateEditor();
        await editor.SendFormAsync("/beheer/paginas/nieuw", Typed(("Form.Key", "rechten/nieuw"), ("Form.Title", "Nieuw"), ("Form.Section", "rechten"), ("Form.Audience", "P")));

        using var answer = await editor.SendFormAsync("/beheer/paginas/weghalen/rechten/nieuw", Typed(("Instead", "rechten/bedenktijd")));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Null(await host.PageAsync("rechten/nieuw", "nl"));
        Assert.Equal("rechten/bedenktijd", await host.ReadAsync(context => context.Redirects.Where(row => row.Item.Path == "/nl/rechten/nieuw").Select(row => row.Item.Page).SingleAsync()));
        Assert.Empty(await ProblemsAsync());

        using var back = await editor.SendFormAsync("/beheer/prullenbak", []);

        Assert.Equal("/beheer/paginas/nl/rechten/nieuw", back.Headers.Location!.ToString());
        Assert.Equal("Nieuw", (await host.PageAsync("rechten/nieuw", "nl"))!.Title);
        Assert.Empty((await editor.GetPageAsync("/beheer/prullenbak")).QuerySelectorAll(".of-todo"));
        Assert.DoesNotContain(await ProblemsAsync(), problem => problem.Source == "redirects.csv");
    }

    [Fact]
    public async Task A_page_that_moves_takes_links_and_translations_along_and_leaves_nothing_in_the_bin()
    {
        using var editor = host.CreateEditor();
        var behind = GapsOf(await EditionAsync());

        using var answer = await editor.SendFormAsync("/beheer/paginas/verplaatsen/veilig", Typed(("Form.Key", "help/veilig-op-internet")));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Null(await host.PageAsync("veilig", "nl"));
        Assert.NotNull(await host.PageAsync("help/veilig-op-internet", "pl"));
        Assert.Equal(behind, GapsOf(await EditionAsync()));
        Assert.Empty((await editor.GetPageAsync("/beheer/prullenbak")).QuerySelectorAll(".of-todo li"));
        Assert.Empty(await ProblemsAsync());
    }

    private async Task<IEnumerable<ContentProblem>> ProblemsAsync() => Publication.Compile(EditionReading.Of(await EditionAsync())).Problems;

    private Task<Edition> EditionAsync() => host.ReadAsync(context => new DraftEdition(context, TimeProvider.System).ReadAsync(TestContext.Current.CancellationToken));

    /// <summary>What is missing or behind, whatever its key.</summary>
    private static List<string> GapsOf(Edition edition) =>
        [.. TranslationReport.Of(edition).SelectMany(language => language.Gaps.Select(gap => $"{language.Language.Tag} {gap.State} {gap.Item.Replace("pages/help/veilig-op-internet", "pages/veilig", StringComparison.Ordinal)}")).Order(StringComparer.Ordinal)];

    private static IEnumerable<KeyValuePair<string, string>> Typed(params (string Name, string Value)[] boxes) => boxes.Select(box => KeyValuePair.Create(box.Name, box.Value));
}
