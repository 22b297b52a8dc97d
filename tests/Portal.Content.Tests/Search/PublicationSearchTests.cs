using System.Collections.Immutable;
using CsCheck;
using Portal.Content.Publishing;
using Portal.Content.Search;
using Portal.Testing;

namespace Portal.Content.Tests.Search;

public sealed class PublicationSearchTests
{
    private static readonly PublicationSearch Shipped = ShippedEdition.Publication.Search;

    private static readonly string[] Hostile =
    [
        "AND OR NOT", "(((((", "\"", "+*~^?:\\/", "title:*", "[a TO z]", "{* TO *}", "a~99999", "\0", "\uD800", "\uDFFF\uD83D", "\u202E", "\u0301\u0301\u0301", "ﷺ", "'", "’’’", "--", "<script>", "%00", "{0}",
        "word", "Ünïcödé", "слово", "كلمة", "112", "0900-8844", "\t\r\n", "          ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    [Theory]
    [InlineData("bedenktijd")]
    [InlineData("BEDENKTIJD")]
    [InlineData("bedenktijt")]
    [InlineData("bednektijd")]
    [InlineData("denktijd")]
    [InlineData("dertig dagen")]
    [InlineData("nadenken")]
    public void A_page_is_found_by_its_words_with_errors_in_them_and_by_what_visitors_call_it(string words)
    {
        using var folder = new TestFolder();

        var finding = Compile(folder).Search.Find("nl", words);

        Assert.Equal("rechten/bedenktijd", Assert.IsType<Found.OnPage>(finding.Items[0]).Page.Key);
    }

    [Fact]
    public void Words_that_must_all_be_there_mean_nothing_when_one_is_missing()
    {
        using var folder = new TestFolder();
        folder.Change("search/nl.yml", "dertig dagen", "baas betaalt niet");
        var search = Compile(folder).Search;

        Assert.NotEmpty(search.Find("nl", "Mijn baas betaalt mij al weken niet!").Items);
        Assert.Empty(search.Find("nl", "baas betaalt").Items);
    }

    [Fact]
    public void A_word_that_is_not_known_gets_the_nearest_one_as_a_suggestion()
    {
        using var folder = new TestFolder();
        var search = Compile(folder).Search;

        Assert.Equal("hoe lang bedenktijd", search.Find("nl", "Hoe lang bedenktyd?").Suggestion);
        Assert.Empty(search.Find("nl", "bedenktijd").Suggestion);
        Assert.Empty(search.Find("nl", "nadenken").Suggestion);
    }

    [Fact]
    public void An_emergency_word_puts_its_desk_above_everything_in_whatever_language_it_is_typed()
    {
        using var folder = new TestFolder();
        folder.Put("search/pl.yml", "emergencies:\n  - words: [chcę umrzeć]\n    desks: [emergency]\n");
        var search = Compile(folder).Search;

        Assert.Equal(["emergency"], search.Find("nl", "Help mij, nu!!").Emergency.Select(desk => desk.Id));
        Assert.Equal(["emergency"], search.Find("en", "chce umrzec").Emergency.Select(desk => desk.Id));
        Assert.Empty(search.Find("nl", "help").Emergency);
    }

    [Fact]
    public void A_page_that_is_missing_in_a_language_is_found_in_the_one_that_stands_in()
    {
        using var folder = new TestFolder();
        folder.Change("site.yml", "defaultLanguage", "  - {tag: pl, name: Polski, direction: ltr, draft: true}\ndefaultLanguage");
        folder.Put("pages/home/pl.md", SmallEdition.Files["pages/home/en.md"].Replace("Help and information", "Pomoc", StringComparison.Ordinal));
        var search = Compile(folder).Search;

        var rights = Assert.IsType<Found.OnPage>(search.Find("pl", "time to think").Items[0]);
        var home = Assert.IsType<Found.OnPage>(search.Find("pl", "pomoc").Items[0]);

        Assert.Equal(("rechten/bedenktijd", "en"), (rights.Page.Key, rights.Page.Language));
        Assert.Equal(("home", "pl"), (home.Page.Key, home.Page.Language));
    }

    [Fact]
    public void A_desk_is_found_by_its_name_in_any_language_and_by_its_number_and_only_when_visitors_see_it()
    {
        using var folder = new TestFolder();
        folder.Put("desks/hidden.yml", SmallEdition.Files["desks/always.yml"].Replace("listing: public", "listing: hidden\nnotes: For editors.", StringComparison.Ordinal).Replace("Altijd iemand", "Verstopt", StringComparison.Ordinal));
        var search = Compile(folder).Search;

        Assert.Equal("always", Assert.IsType<Found.AtDesk>(search.Find("en", "altijd iemand").Items[0]).Desk.Id);
        Assert.Equal("always", Assert.IsType<Found.AtDesk>(search.Find("nl", "0800 2000").Items[0]).Desk.Id);
        Assert.Empty(search.Find("nl", "verstopt").Items);
    }

    [Fact]
    public void A_word_that_the_edition_uses_is_not_taken_for_an_error_in_an_emergency()
    {
        Assert.Empty(Shipped.Find("nl", "ik heb een vermoeden").Emergency);
        Assert.NotEmpty(Shipped.Find("nl", "hij gaat mij vermorden").Emergency);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("qzxwvkj")]
    public void What_means_nothing_finds_nothing(string words) => Assert.Empty(Shipped.Find("nl", words).Items);

    [Fact]
    public void Whatever_is_typed_is_answered_with_no_more_than_may_be_shown() =>
        Gen.Select(Gen.OneOf(Gen.OneOf(Hostile).Array[1, 8].Select(string.Concat), Gen.String[0, 300]), Gen.OneOf("nl", "en"), (words, language) => (words, language)).Sample(
            typed =>
            {
                var finding = Shipped.Find(typed.language, typed.words);

                Assert.InRange(finding.Items.Length, 0, PublicationSearch.MostFound);
                Assert.InRange(finding.Emergency.Length, 0, 2);
                Assert.Equal(finding.Items.Length, finding.Items.Select(item => item is Found.OnPage on ? on.Page.Key : ((Found.AtDesk)item).Desk.Id).Distinct().Count());
            },
            iter: 400);

    [Fact]
    public void What_is_typed_beyond_the_bound_is_not_looked_at()
    {
        var bounded = string.Concat(Enumerable.Repeat("bedenktijd ", 20))[..PublicationSearch.LongestWords];

        Assert.Equal(Names(Shipped.Find("nl", bounded)), Names(Shipped.Find("nl", bounded + string.Concat(Enumerable.Repeat(" zelfmoord", 100_000)))));
        Assert.Empty(Shipped.Find("nl", bounded + " zelfmoord").Emergency);
    }

    [Fact]
    public async Task Whoever_comes_while_an_index_is_being_made_waits_for_it()
    {
        using var folder = new TestFolder();
        var search = Compile(folder).Search;

        var findings = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => search.Find("nl", "bedenktijd"), TestContext.Current.CancellationToken)));

        Assert.All(findings, finding => Assert.Equal(Names(findings[0]), Names(finding)));
        Assert.NotEmpty(findings[0].Items);
    }

    private static Publication Compile(TestFolder folder) => folder.Compile().Publication!;

    private static ImmutableArray<string> Names(SearchFinding finding) => [.. finding.Items.Select(item => item is Found.OnPage on ? on.Page.Key : ((Found.AtDesk)item).Desk.Id)];
}
