using Portal.Content.Checks.Wording;
using Portal.Testing;

namespace Portal.Content.Tests.Checks;

/// <summary>What visitors read tells nothing to others, promises nothing that can't be kept, and blames nobody.</summary>
public sealed class WordingTests
{
    private const string Think = "pages/rechten/bedenktijd/nl.md";
    private const string ThinkInEnglish = "pages/rechten/bedenktijd/en.md";

    [Theory]
    [InlineData(Think, "slug: 'rechten/bedenktijd'", "slug: rechten/slachtofferhulp", 3, "The address says \"slachtoffer\"")]
    [InlineData(ThinkInEnglish, "slug: 'rights/time-to-think'", "slug: rights/sexual-exploitation", 3, "The address says \"sex\"")]
    [InlineData(Think, "title: Bedenktijd", "title: Bedenktijd na mensenhandel", 2, "The browser's tab and history would say \"mensenhandel\"")]
    [InlineData(Think, "title: Bedenktijd\n", "title: Tijd\nbrowserTitle: Na uitbuiting\n", 3, "The browser's tab and history would say \"uitbuit\"")]
    public void A_page_for_victims_has_a_neutral_face(string file, string from, string to, int line, string words) => Told(file, from, to, line, words);

    [Fact]
    public void A_telling_heading_is_fine_behind_a_neutral_browser_title()
    {
        using var folder = new TestFolder();
        folder.Change(Think, "title: Bedenktijd\n", "title: Bedenktijd na mensenhandel\nbrowserTitle: Bedenktijd\n");

        Assert.Empty(folder.Compile().Problems);
    }

    [Fact]
    public void A_page_for_others_may_be_called_what_it_is_about()
    {
        using var folder = new TestFolder();
        folder.Change(Think, "title: Bedenktijd", "title: Bedenktijd na mensenhandel").Change(Think, "audience: [S, P]", "audience: [P]");

        Assert.Empty(folder.Compile().Problems);
    }

    [Theory]
    [InlineData(Think, "Dertig dagen.", "Dat is altijd dertig dagen.", 15, "\"altijd\" is a promise")]
    [InlineData(Think, "Dertig dagen.", "Eerst dit. Je bent hier veilig.", 15, "Je bent hier veilig.")]
    [InlineData(ThinkInEnglish, "Thirty days.", "You are Safe here.", 15, "\"Safe\" is a promise")]
    [InlineData(Think, "summary: Wat je kunt doen.", "summary: Vertrouwelijk praten.", 4, "\"Vertrouwelijk\" is a promise")]
    [InlineData("guide/en.yml", "talk: You can talk to somebody.", "talk: You never have to say your name.", 21, "\"never\" is a promise")]
    public void A_promise_to_victims_needs_a_fact(string file, string from, string to, int line, string words) => Told(file, from, to, line, words);

    [Theory]
    [InlineData("pl", "Tu jest bezpiecznie.", "bezpiecznie")]
    [InlineData("ro", "Aici vorbești anonim.", "anonim")]
    [InlineData("bg", "Тук е безопасно.", "безопасно")]
    [InlineData("hu", "Itt mindig van valaki.", "mindig")]
    [InlineData("uk", "Тут завжди хтось є.", "завжди")]
    [InlineData("es", "Aquí siempre hay alguien.", "siempre")]
    [InlineData("ar", "هنا شخص دائماً.", "دائماً")]
    [InlineData("ar", "وبأمان تام.", "وبأمان")]
    [InlineData("fr", "Always and toujours.", "Always")]
    public void A_promise_is_found_in_each_language(string language, string sentence, string promise) =>
        Assert.Equal(promise, new WordList("\\b({0})\\b", "promises").FindIn(sentence, language));

    [Fact]
    public void Every_language_of_the_site_has_its_own_words_to_look_for() =>
        Assert.Empty(ShippedEdition.Edition.Site.Languages.Select(language => language.Tag).Except(WordFiles.Languages, StringComparer.Ordinal));

    [Theory]
    [InlineData("Dat is altijd dertig dagen. {G5.1}")]
    [InlineData("Dat is altijd dertig dagen. {routing 34, G5.1}")]
    [InlineData("Bel [Altijd iemand](desk:always), [hier](https://example.nl/veilig).")]
    [InlineData("De veiligheidsregio en het geheimschrift.")]
    public void A_fact_a_name_or_a_longer_word_is_no_promise(string sentence)
    {
        using var folder = new TestFolder();
        folder.Change(Think, "Dertig dagen.", sentence);

        Assert.Empty(folder.Compile().Problems);
    }

    [Fact]
    public void A_page_that_is_not_for_victims_may_say_always()
    {
        using var folder = new TestFolder();
        folder.Change(Think, "Dertig dagen.", "Dat is altijd dertig dagen.").Change(Think, "audience: [S, P]", "audience: [P]");

        Assert.Empty(folder.Compile().Problems);
    }

    [Fact]
    public void The_marks_of_facts_are_not_shown_to_readers()
    {
        using var folder = new TestFolder();
        folder.Change(Think, "Dertig dagen.", "Dat is altijd dertig dagen. {G5.1} En dan {0}.")
            .Change(Think, "summary: Wat je kunt doen.", "summary: Dat kan altijd. {G5.1}")
            .Change("guide/nl.yml", "talk: You can talk to somebody.", "talk: Dat kan altijd. {routing 16}");

        var publication = folder.Compile().Publication!;

        var page = publication.FindPageByKey("rechten/bedenktijd", "nl")!;
        Assert.Contains("<p>Dat is altijd dertig dagen. En dan {0}.</p>", string.Concat(page.Body.Select(segment => $"{segment}")), StringComparison.Ordinal);
        Assert.Equal("Dat kan altijd.", page.Front.Summary);
        Assert.Equal("Dat kan altijd.", publication.Words("nl").Reasons["talk"]);
    }

    [Theory]
    [InlineData(Think, "Dertig dagen.", "Ook illegalen krijgen tijd.", 15, "\"illegalen\": No person is illegal")]
    [InlineData(Think, "Dertig dagen.", "Als je hier illegaal bent.", 15, "No person is illegal")]
    [InlineData(ThinkInEnglish, "Thirty days.", "Illegal migrants too.", 15, "No person is illegal")]
    [InlineData(Think, "Dertig dagen.", "Waarom ging je niet weg?", 15, "may read as blame")]
    [InlineData(ThinkInEnglish, "Thirty days.", "Why didn’t you leave?", 15, "may read as blame")]
    [InlineData(Think, "Dertig dagen.", "Een loverboy doet lief.", 15, "does not stand alone")]
    [InlineData("guide/nl.yml", "title: Do you have papers?", "title: Ben je slachtoffer?", 11, "Nobody has to call herself a victim")]
    [InlineData(Think, "Dertig dagen.", "Ben je slachtoffer?", 15, "Nobody has to call herself a victim")]
    [InlineData(ThinkInEnglish, "Thirty days.", "There was blood on the wall.", 15, "is a graphic detail")]
    [InlineData("guide/nl.yml", "talk: You can talk to somebody.", "talk: Je bent gemarteld.", 21, "is a graphic detail")]
    [InlineData("texts/nl.yml", "guide.next: Volgende", "guide.next: Had je maar gebeld", 1, "may read as blame")]
    [InlineData("guide/en.yml", "label: Yes, because: you are", "label: I am a victim, because: you are", 7, "Nobody has to call herself a victim")]
    public void People_are_spoken_of_with_respect(string file, string from, string to, int line, string words) => Told(file, from, to, line, words);

    [Theory]
    [InlineData("Illegale adoptie bestaat ook.")]
    [InlineData("Een loverboy is een mensenhandelaar.")]
    public void A_thing_may_be_illegal_and_a_word_explained(string sentence)
    {
        using var folder = new TestFolder();
        folder.Change(Think, "Dertig dagen.", sentence);

        Assert.Empty(folder.Compile().Problems);
    }

    [Theory]
    [InlineData(Think, "Dertig dagen.", "## Lees verder\n\n[a](page:home) [b](page:home) [c](page:home) [d](page:home)", 15, "There are 4 links to read on")]
    [InlineData(ThinkInEnglish, "Thirty days.", "## Read on\n\n[a](page:home) [b](page:home) [c](page:home) [d](page:home)", 15, "There are 4 links to read on")]
    public void A_page_sends_nobody_to_more_than_three_others(string file, string from, string to, int line, string words) => Told(file, from, to, line, words);

    [Fact]
    public void Behind_a_warning_a_page_may_say_what_was_done()
    {
        using var folder = new TestFolder();
        folder.Change(Think, "Dertig dagen.", ":::callout warning\nHierna staat wat er kan gebeuren. [Sla dit over](page:home).\n:::\n\nMensen zijn gemarteld.");

        Assert.Empty(folder.Compile().Problems);
    }

    [Theory]
    [InlineData(Think, "Dertig dagen.", "De opvang is aan de Dorpsstraat 12.", 15, "\"Dorpsstraat 12\" looks like a street address")]
    [InlineData(Think, "Dertig dagen.", "De opvang is op 1234 AB.", 15, "\"1234 AB\" looks like a street address")]
    [InlineData(Think, "Dertig dagen.", "Er zijn 36 plaatsen.", 15, "how many places there are is not published")]
    [InlineData(ThinkInEnglish, "Thirty days.", "There are 36 beds.", 15, "how many places there are is not published")]
    [InlineData(Think, "Dertig dagen.", "Spreek een codewoord af.", 15, "code words")]
    public void What_helps_a_trafficker_is_not_published(string file, string from, string to, int line, string words) => Told(file, from, to, line, words);

    [Fact]
    public void The_text_of_a_shelter_names_no_street()
    {
        using var folder = new TestFolder();
        folder.Change("desks/always.yml", "kind: helpline", "kind: shelter").Change("desks/always.yml", "nl: Voor iedereen.", "nl: Aan de Kerkweg 3.");

        Assert.Contains(folder.Compile().Problems, problem => problem is { Source: "desks/always.yml", Line: 4 });
    }

    private static void Told(string file, string from, string to, int line, string words)
    {
        using var folder = new TestFolder();
        folder.Change(file, from, to);

        var problems = folder.Compile().Problems;

        Assert.Contains(problems, problem => problem.Source == file && problem.Line == line && problem.Message.Contains(words, StringComparison.Ordinal));
    }
}
