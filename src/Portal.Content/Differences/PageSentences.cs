using Portal.Content.Folder;
using Portal.Content.Pages;

namespace Portal.Content.Differences;

/// <summary>What changes of the pages: the front matter in sentences, the text line by line.</summary>
internal static class PageSentences
{
    public static IEnumerable<ItemDifference> Of(Edition before, Edition after) =>
        from page in Paired.ByKey(before.Pages, after.Pages, page => page.Key)
        from text in Paired.ByKey(page.Before?.Languages, page.After?.Languages)
        from item in Paired.Item(
            ItemPart.Page,
            EditionFiles.Page(page.Key, text.Key),
            $"{(text.After ?? text.Before)!.Title} ({text.Key})",
            text.Before,
            text.After,
            Compare,
            (sentences, one, change) => Tell(sentences, one, change))
        select item;

    private static void Tell(SentenceList sentences, PageText page, ItemChange change)
    {
        var isNew = change == ItemChange.Added;
        sentences.Say($"De pagina ‘{page.Title}’ {(isNew ? "komt erbij" : "gaat weg")}, op het adres /{page.Slug}.");
        sentences.Value("Tekst", isNew ? "" : page.Body, isNew ? page.Body : "");
    }

    private static void Compare(SentenceList sentences, PageText before, PageText after)
    {
        sentences.Value("Titel", before.Title, after.Title);
        sentences.Value("Titel in de browser", before.BrowserTitle, after.BrowserTitle);
        sentences.Value("Adres", $"/{before.Slug}", $"/{after.Slug}");
        sentences.Value("Samenvatting", before.Summary, after.Summary);
        sentences.Several("Voor wie", before.Audience, after.Audience);
        sentences.Value("Deel van de site", before.Section, after.Section);
        sentences.Value("Plaats in dat deel", DutchWords.Of(before.Order), DutchWords.Of(after.Order));
        sentences.Value("Eigenaar", before.Owner, after.Owner);
        sentences.Value("Nagekeken op", DutchWords.Of(before.CheckedOn), DutchWords.Of(after.CheckedOn));
        sentences.Value("Weer nakijken voor", DutchWords.Of(before.ReviewBy), DutchWords.Of(after.ReviewBy));
        sentences.Value("Vertaling", before.Translation, after.Translation);
        sentences.Value("Wet", before.Law, after.Law);
        sentences.Several("Bronnen", before.Sources, after.Sources);

        if (before.Body != after.Body)
        {
            sentences.Lines("De tekst is anders.", before.Body, after.Body);
        }
    }
}
