using Portal.Content.Folder;
using Portal.Content.Markdown;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

public sealed class PublicationTests : IDisposable
{
    /// <summary>The small edition with Polish beside Dutch and English: one page and a few words of it.</summary>
    private readonly TestFolder _folder = new TestFolder()
        .Change("site.yml", "defaultLanguage", "  - {tag: pl, name: Polski, direction: ltr, draft: true}\ndefaultLanguage")
        .Put("texts/pl.yml", "guide.next: Dalej\n")
        .Put("guide/pl.yml", "reasons: {talk: Możesz z kimś porozmawiać.}\n")
        .Put("pages/home/pl.md", SmallEdition.Files["pages/home/en.md"].Replace("Help and information", "Pomoc", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_is_found_by_its_address_in_just_its_language()
    {
        var publication = Compile();

        Assert.Equal("Bedenktijd", publication.FindPage("nl", "rechten/bedenktijd")!.Front.Title);
        Assert.Equal("Hulp en informatie", publication.FindPage("nl", "")!.Front.Title);
        Assert.Null(publication.FindPage("en", "rechten/bedenktijd"));
        Assert.Null(publication.FindPage("pl", "rights/time-to-think"));
    }

    [Theory]
    [InlineData("home", "pl", "Pomoc", "pl")]
    [InlineData("rechten/bedenktijd", "pl", "Time to think", "en")]
    [InlineData("rechten/bedenktijd", "nl", "Bedenktijd", "nl")]
    [InlineData("rechten/bedenktijd", "xx", "Time to think", "en")]
    public void English_stands_in_for_a_page_that_is_not_translated_and_says_so(string key, string asked, string title, string language)
    {
        var page = Compile().FindPageByKey(key, asked)!;

        Assert.Equal((title, language), (page.Front.Title, page.Language));
    }

    [Fact]
    public void A_page_that_is_not_there_is_not_found()
    {
        Assert.Null(Compile().FindPageByKey("gone", "nl"));
    }

    [Fact]
    public void Links_lead_to_where_the_reader_s_language_has_the_page()
    {
        var publication = Compile();

        var home = Assert.IsType<PageSegment.Html>(Assert.Single(publication.FindPageByKey("home", "nl")!.Body));

        Assert.Contains("href=\"/nl/rechten/bedenktijd\"", home.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_of_a_language_are_those_that_are_written_in_it()
    {
        var publication = Compile();

        Assert.Equal(["home", "rechten/bedenktijd"], publication.PagesIn("nl").Select(page => page.Key));
        Assert.Equal(["home"], publication.PagesIn("pl").Select(page => page.Key));
        Assert.Empty(publication.PagesIn("xx"));
    }

    [Fact]
    public void A_text_falls_back_to_English_and_an_unknown_key_is_a_mistake_of_ours()
    {
        var publication = Compile();

        Assert.Equal("Dalej", publication.Text("pl", "guide.next"));
        Assert.Equal("Table", publication.Text("pl", "markdown.table"));
        Assert.Throws<KeyNotFoundException>(() => publication.Text("pl", "no.such.key"));
        Assert.Equal(["pl", "en", "nl"], publication.Fallbacks("pl"));
        Assert.Equal(["nl", "en"], publication.Fallbacks("nl"));
    }

    [Fact]
    public void The_words_of_the_guide_are_whole_in_every_language()
    {
        var words = Compile().Words("pl");

        Assert.Equal("Możesz z kimś porozmawiać.", words.Reasons["talk"]);
        Assert.Equal("You get time to think.", words.Reasons["no-papers"]);
        Assert.Equal("Are you in danger now?", words.Questions["danger"].Title);
    }

    [Fact]
    public void Hidden_desks_are_found_but_not_listed()
    {
        _folder.Put("desks/hidden.yml", SmallEdition.Files["desks/always.yml"].Replace("listing: public", "listing: hidden\nnotes: Not for visitors.", StringComparison.Ordinal));
        var publication = Compile();

        Assert.Equal("hidden", publication.FindDesk("hidden")!.Id);
        Assert.Equal(["always", "emergency"], publication.VisibleDesks.Select(desk => desk.Id));
        Assert.Null(publication.FindDesk("gone"));
    }

    [Fact]
    public void The_guide_is_ready_to_walk()
    {
        var publication = Compile();

        Assert.Equal("danger", Walk.Replay(publication.Forest, []).Question!.Id);
        Assert.Equal((2, 2, 1, 1), (publication.Figures.SafetyRulesHeld, publication.Figures.SafetyRules, publication.Figures.CasesPassed, publication.Figures.Cases));
    }

    [Fact]
    public void Figures_count_what_the_edition_holds()
    {
        var figures = _folder.Compile().Figures!;

        Assert.Equal((2, 3, 2, 2, 2, 3), (figures.Pages, figures.Languages, figures.Desks, figures.VisibleDesks, figures.Questions, figures.Rules));
    }

    [Fact]
    public void Equal_editions_have_equal_hashes_however_their_files_are_laid_out()
    {
        var before = Compile().Hash;

        _folder.Change("desks/always.yml", "kind: helpline\nlisting: public\n", "# A remark.\nlisting: 'public'\nkind: helpline\n");
        var relaid = Compile().Hash;
        _folder.Change("desks/always.yml", "0800-2000", "0800-2001");
        var changed = Compile().Hash;

        Assert.Matches("^[0-9a-f]{64}$", before);
        Assert.Equal(before, relaid);
        Assert.NotEqual(before, changed);
    }

    [Fact]
    public void An_edition_that_comes_from_no_folder_is_compiled_too_and_its_mistakes_name_the_file_it_would_have()
    {
        var edition = _folder.Read().Edition!;
        var spoiled = edition with { Redirects = [.. edition.Redirects.Select(redirect => redirect with { Page = "gone" })] };

        var sound = Publication.Compile(EditionReading.Of(edition));
        var unsound = Publication.Compile(EditionReading.Of(spoiled));

        Assert.Equal(Compile().Hash, sound.Publication!.Hash);
        Assert.Equal("redirects.csv: There is no page \"gone\". Name a page by its key, or write desk: and an id, desks:, region: or guide:.", Assert.Single(unsound.Problems).ToString());
    }

    private Publication Compile()
    {
        var compilation = _folder.Compile();
        Assert.Empty(compilation.Problems);

        return compilation.Publication!;
    }
}
