using Portal.Content.Folder;
using Portal.Content.Translations;
using Portal.Testing;

namespace Portal.Content.Tests.Translations;

/// <summary>A translation that is missing, or older than what it was made from, is seen: whatever kind of text it is.</summary>
public sealed class TranslationReportTests
{
    private const string Think = "pages/rechten/bedenktijd/nl.md";

    [Fact]
    public void What_nobody_marked_is_said_to_be_unmarked()
    {
        using var folder = new TestFolder();

        var english = English(folder.Read().Edition!);

        Assert.Equal(english.Needed, english.Count(TranslationState.Unmarked));
        Assert.Contains(english.Gaps, gap => gap is { Item: "pages/rechten/bedenktijd", File: "pages/rechten/bedenktijd/en.md" });
    }

    [Theory]
    [InlineData(Think, "Dertig dagen.", "Negentig dagen.", "pages/rechten/bedenktijd")]
    [InlineData(Think, "summary: Wat je kunt doen.", "summary: Wat je moet weten.", "pages/rechten/bedenktijd")]
    [InlineData("guide/nl.yml", "title: Do you have papers?", "title: Heb je papieren?", "guide/questions/papers")]
    [InlineData("guide/nl.yml", "talk: You can talk to somebody.", "talk: Praat met iemand.", "guide/reasons/talk")]
    [InlineData("desks/always.yml", "nl: Voor iedereen.", "nl: Voor jou.", "desks/always")]
    public void A_source_that_changed_leaves_its_translation_behind(string file, string from, string to, string item)
    {
        using var folder = new TestFolder();
        EditionFolder.WriteTranslations(TranslationReport.Marked(folder.Read().Edition!, "en"), folder.Path);

        folder.Change(file, from, to);

        var edition = folder.Read().Edition!;
        var gap = Assert.Single(English(edition).Gaps);
        Assert.Equal((item, TranslationState.Behind), (gap.Item, gap.State));
        Assert.Equal(TranslationState.Behind, TranslationReport.StateOf(edition, item, "en"));
        Assert.Empty(English(TranslationReport.Marked(edition, "en", item)).Gaps);
    }

    [Theory]
    [InlineData(Think, "Dertig dagen.", "Dertig dagen. {G5.1}")]
    [InlineData(Think, "Dertig dagen.", "Dertig\ndagen.")]
    [InlineData(Think, "checkedOn: 2026-02-15", "checkedOn: 2026-02-16")]
    public void What_is_no_work_for_a_translator_changes_nothing(string file, string from, string to)
    {
        using var folder = new TestFolder();
        EditionFolder.WriteTranslations(TranslationReport.Marked(folder.Read().Edition!, "en"), folder.Path);

        folder.Change(file, from, to);

        Assert.Empty(English(folder.Read().Edition!).Gaps);
    }

    [Fact]
    public void Only_what_was_named_is_marked_and_what_is_gone_loses_its_mark()
    {
        using var folder = new TestFolder();
        folder.Put("translations/en.yml", "pages/gone: 01234567\n");

        var marked = TranslationReport.Marked(folder.Read().Edition!, "en", "guide/questions");

        Assert.All(marked.TranslatedFrom["en"].Sources.Keys, item => Assert.StartsWith("guide/questions/", item, StringComparison.Ordinal));
        Assert.NotEmpty(marked.TranslatedFrom["en"].Sources);
    }

    [Fact]
    public void A_page_that_is_not_for_victims_is_needed_in_the_full_languages_only()
    {
        var edition = ShippedEdition.Edition;
        var professionals = edition.Pages.First(page => page.Languages["nl"].Audience is ["P"]);

        Assert.Null(TranslationReport.StateOf(edition, $"pages/{professionals.Key}", "pl"));
        Assert.NotNull(TranslationReport.StateOf(edition, $"pages/{professionals.Key}", "en"));
    }

    private static LanguageTranslations English(Edition edition) => TranslationReport.Of(edition).Single(language => language.Language.Tag == "en");
}
