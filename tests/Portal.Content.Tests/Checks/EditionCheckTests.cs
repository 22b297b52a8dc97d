using Portal.Testing;

namespace Portal.Content.Tests.Checks;

/// <summary>Each kind of mistake between the parts of an edition is named with its file and line.</summary>
public sealed class EditionCheckTests
{
    private const string Home = "pages/home/nl.md";
    private const string Think = "pages/rechten/bedenktijd/nl.md";
    private const string Guide = "guide/guide.yml";

    [Fact]
    public void A_sound_edition_has_no_problems()
    {
        using var folder = new TestFolder();

        var compilation = folder.Compile();

        Assert.Empty(compilation.Problems);
        Assert.NotNull(compilation.Publication);
    }

    [Theory]
    [InlineData(Home, "page:rechten/bedenktijd", "page:rechten/weg", 13, "There is no page 'rechten/weg'")]
    [InlineData(Home, "page:rechten/bedenktijd", "page:rechten/bedenktijd#weg", 13, "has no heading \"#weg\"")]
    [InlineData("pages/home/en.md", "desk:always", "desk:gone", 13, "There is no desk 'gone'")]
    [InlineData(Think, "Dertig dagen.", "Bel 033-448 11 86.", 15, "\"033-448 11 86\" is a telephone number")]
    [InlineData("guide/nl.yml", "text: You get thirty days.", "text: Call 0900-8844.", 25, "is a telephone number")]
    [InlineData("guide/nl.yml", "text: You get thirty days.", "text: |-\n      You get thirty days.\n\n      [Read on](page:weg)", 28, "There is no page 'weg'")]
    [InlineData("guide/nl.yml", "text: You get thirty days.", "text: '[Read on](page:weg)'", 25, "There is no page 'weg'")]
    public void A_link_that_leads_nowhere_is_found(string file, string from, string to, int line, string words) => Spoiled(file, from, to, file, line, words);

    [Theory]
    [InlineData(Think, "reviewBy: 2027-02-15", "reviewBy: 2026-02-15", 10, "must come after")]
    [InlineData(Think, "translation: source", "translation: current", 11, "\"rechten/bedenktijd\" has 0")]
    [InlineData("pages/rechten/bedenktijd/en.md", "translation: current", "translation: source", 11, "\"rechten/bedenktijd\" has 2")]
    [InlineData(Think, "## Hoe lang\n\nDertig dagen.", "", 0, "says nothing")]
    [InlineData(Think, "slug: 'rechten/bedenktijd'", "slug: loketten/bedenktijd", 3, "The site itself uses addresses that start with \"loketten\"")]
    public void A_page_keeps_its_front_matter_true(string file, string from, string to, int line, string words) => Spoiled(file, from, to, file, line, words);

    [Theory]
    [InlineData("pages: [rechten/bedenktijd]", "pages: [rechten/weg]", 4, "There is no page \"rechten/weg\"")]
    [InlineData("    desks: [always]", "    desks: [gone]", 5, "There is no desk \"gone\"")]
    [InlineData("    desks: [emergency]", "    desks: [gone]", 8, "There is no desk \"gone\"")]
    public void Words_that_lead_nowhere_are_found(string from, string to, int line, string words) => Spoiled("search/nl.yml", from, to, "search/nl.yml", line, words);

    [Theory]
    [InlineData(",/verblijf,rechten/weg,nl", "There is no page \"rechten/weg\"")]
    [InlineData(",/verblijf,rechten/bedenktijd,pl", "is not there in \"pl\"")]
    [InlineData(",/verblijf,desk:gone,nl", "There is no desk \"gone\"")]
    [InlineData(",/verblijf,region:,pl", "\"pl\" is not a language of the site")]
    [InlineData(",/nl/rechten/bedenktijd,home,nl", "is an address of this site itself")]
    [InlineData(",/en/rechten/bedenktijd,home,nl", "is an address of this site itself")]
    [InlineData(",/nl/keuzehulp,rechten/bedenktijd,nl", "is an address of this site itself")]
    [InlineData(",/nl/*,rechten/bedenktijd,nl", "is an address of this site itself")]
    [InlineData(",/nl,rechten/bedenktijd,nl", "is an address of this site itself")]
    [InlineData(",/,home,nl", "is an address of this site itself")]
    [InlineData(",/*,home,nl", "is an address of this site itself")]
    public void An_old_address_leads_somewhere_and_hides_nothing(string to, string words) =>
        Spoiled("redirects.csv", ",/verblijf,rechten/bedenktijd,nl", to, "redirects.csv", 2, words);

    [Fact]
    public void The_address_of_a_page_that_is_gone_may_lead_on()
    {
        using var folder = new TestFolder();
        folder.Put("redirects.csv", SmallEdition.Files["redirects.csv"].Replace(",/verblijf,", ",/nl/verblijf,", StringComparison.Ordinal));

        var publication = folder.Compile().Publication;

        Assert.Equal("/nl/rechten/bedenktijd", publication?.FindByOldAddress("any", "/nl/verblijf"));
    }

    [Fact]
    public void Two_pages_can_not_have_one_address_in_one_language()
    {
        using var folder = new TestFolder();
        folder.Put("pages/rechten/verblijf/nl.md", SmallEdition.Files[Think]).Put("pages/rechten/verblijf/en.md", SmallEdition.Files["pages/rechten/bedenktijd/en.md"]);

        var problems = folder.Compile().Problems;

        Assert.Equal(["pages/rechten/verblijf/en.md:3", "pages/rechten/verblijf/nl.md:3"], problems.Select(problem => $"{problem.Source}:{problem.Line}"));
        Assert.All(problems, problem => Assert.Contains("The page \"rechten/bedenktijd\" has the address", problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pages/rechten/bedenktijd/en.md", "The page \"rechten/bedenktijd\" is not there in \"en\"")]
    [InlineData("texts/en.yml", "This file is missing")]
    [InlineData("guide/en.yml", "This file is missing")]
    public void A_translation_that_is_missing_is_missed(string file, string words)
    {
        using var folder = new TestFolder();
        folder.Remove(file);

        Assert.Contains(folder.Compile().Problems, problem => problem.Source == file && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("texts/pl.yml", "guide.next: Dalej\n")]
    [InlineData("guide/pl.yml", "roles: {care-coordinator: Koordynator}\n")]
    public void A_language_that_the_site_does_not_have_is_refused(string file, string text)
    {
        using var folder = new TestFolder();
        folder.Put(file, text);

        var problem = Assert.Single(folder.Compile().Problems);

        Assert.Equal((file, 0), (problem.Source, problem.Line));
        Assert.Contains("\"pl\" is not a language of the site", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("texts/en.yml", "guide.next: Next\n", "", "texts/en.yml", 0, "The text \"guide.next\" is missing here")]
    [InlineData("texts/en.yml", "guide.next: Next", "guide.next: Next {0}", "texts/en.yml", 1, "does not have the same places to fill in")]
    [InlineData("texts/nl.yml", "markdown.table: Tabel\n", "", "texts/nl.yml", 0, "The text \"markdown.table\" is missing here")]
    public void The_interface_says_the_same_in_every_language(string file, string from, string to, string where, int line, string words) => Spoiled(file, from, to, where, line, words);

    [Theory]
    [InlineData("summary: {nl: Voor iedereen., en: For everybody.}", "summary: {nl: Voor iedereen.}", 4, "missing in \"en\"")]
    [InlineData("en: For everybody.", "en: For everybody., xx: X", 4, "\"xx\" is not a language of the site")]
    [InlineData("listing: public", "listing: hidden", 2, "Say in \"notes\" why")]
    [InlineData("value: 0800-2000", "value: call us", 13, "not a telephone number")]
    [InlineData("type: phone\n    value: 0800-2000", "type: chat\n    value: http://example.nl", 13, "not a web address")]
    [InlineData("type: phone\n    value: 0800-2000", "type: email\n    value: info at example.nl", 13, "not a mail address")]
    [InlineData("area: {scope", "tags: [anonymous-possible]\narea: {scope", 7, "The tag \"anonymous-possible\" needs")]
    [InlineData("area: {scope", "tags: [free]\narea: {scope", 7, "The tag \"free\" needs")]
    public void A_desk_holds_together(string from, string to, int line, string words) => Spoiled("desks/always.yml", from, to, "desks/always.yml", line, words);

    [Fact]
    public void A_desk_is_not_there_day_and_night_when_it_closes_on_holidays()
    {
        using var folder = new TestFolder();
        folder.Change("desks/always.yml", "area: {scope", "tags: [day-and-night]\narea: {scope").Change("desks/always.yml", "holidays: open", "holidays: closed");

        Assert.Contains(folder.Compile().Problems, problem => problem is { Source: "desks/always.yml", Line: 7 });
    }

    [Theory]
    [InlineData("site.yml", "emergencyDesk: emergency", "emergencyDesk: gone", "site.yml", 8, "There is no desk \"gone\"")]
    [InlineData(Guide, "desk: always}\nquestions", "desk: gone}\nquestions", Guide, 5, "There is no desk \"gone\"")]
    [InlineData(Guide, "fallback: always", "fallback: gone", Guide, 48, "There is no desk \"gone\"")]
    [InlineData("desks/always.yml", "listing: public", "listing: hidden\nnotes: Not for visitors.", Guide, 25, "Visitors do not see the desk \"always\"")]
    [InlineData(Guide, "{desk: always, for: help", "{desk: gone, for: help", Guide, 22, "names the desk \"gone\", which does not exist")]
    [InlineData(Guide, "{block: reflection-period, for", "{block: gone, for", Guide, 26, "names the block \"gone\", which does not exist")]
    [InlineData(Guide, "page: rechten/bedenktijd", "page: rechten/weg", Guide, 46, "There is no page \"rechten/weg\"")]
    [InlineData("regions/roles.csv", "GM0014,always", "GM0014,gone", "regions/roles.csv", 2, "There is no desk \"gone\"")]
    [InlineData("regions/roles.csv", "care-coordinator,", "gone,", "regions/roles.csv", 2, "There is no role \"gone\"")]
    [InlineData("regions/roles.csv", "municipality,GM0014", "province,Gelderland", "regions/roles.csv", 2, "No municipality lies in the province \"Gelderland\"")]
    [InlineData("regions/roles.csv", "2026-01-01,", "2026-01-01,2026-01-01", "regions/roles.csv", 2, "The last day must come after the first")]
    [InlineData("redirects.csv", "rechten/bedenktijd", "rechten/weg", "redirects.csv", 2, "There is no page \"rechten/weg\"")]
    [InlineData("redirects.csv", ",nl", ",pl", "redirects.csv", 2, "is not there in \"pl\"")]
    public void What_is_named_exists_and_can_be_seen(string file, string from, string to, string where, int line, string words) => Spoiled(file, from, to, where, line, words);

    [Theory]
    [InlineData("  talk: You can talk to somebody.\n", "", 18, "There are no words for \"talk\" in \"reasons\"")]
    [InlineData("  talk: You can talk to somebody.\n", "  talk: You can talk to somebody.\n  gone: Never shown.\n", 22, "\"gone\" is not in the guide")]
    [InlineData("      unknown: {label: I do not know}\n", "", 6, "There are no words for \"unknown\" in \"questions/danger/answers\"")]
    [InlineData("because: you have papers", "hint: x", 15, "has no \"because\"")]
    [InlineData("{label: I do not know}", "{label: I do not know, because: you do not know}", 9, "explains nothing")]
    [InlineData("    fallback: You may have rights. Ask a lawyer before you decide.\n", "", 23, "so it needs a \"fallback\"")]
    [InlineData("  care-coordinator: Care coordinator\n", "  other: Care coordinator\n", 28, "\"other\" is not in the guide")]
    public void The_guide_has_words_for_all_that_it_shows_and_no_others(string from, string to, int line, string words) => Spoiled("guide/nl.yml", from, to, "guide/nl.yml", line, words);

    [Fact]
    public void Only_a_text_that_rests_on_law_has_a_fallback()
    {
        using var folder = new TestFolder();
        folder.Change(Guide, ", legal: {expires: 2027-06-01}", "");

        Assert.Contains(folder.Compile().Problems, problem => problem is { Source: "guide/nl.yml", Line: 23 } && problem.Message.Contains("does not rest on law", StringComparison.Ordinal));
    }

    [Fact]
    public void Mistakes_of_reading_and_of_checking_are_told_together_without_those_that_only_follow()
    {
        using var folder = new TestFolder();
        folder.Change("desks/always.yml", "listing: public", "listing: perhaps").Change(Home, "page:rechten/bedenktijd", "page:rechten/weg");

        var problems = folder.Compile().Problems;

        Assert.Equal(["desks/always.yml:2", "pages/home/nl.md:13"], problems.Select(problem => $"{problem.Source}:{problem.Line}"));
    }

    private static void Spoiled(string file, string from, string to, string where, int line, string words)
    {
        using var folder = new TestFolder();
        folder.Change(file, from, to);

        var compilation = folder.Compile();

        Assert.Null(compilation.Publication);
        Assert.Contains(compilation.Problems, problem => problem.Source == where && problem.Line == line && problem.Message.Contains(words, StringComparison.Ordinal));
    }
}
