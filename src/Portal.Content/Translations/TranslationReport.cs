using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Checks;
using Portal.Content.Folder;

namespace Portal.Content.Translations;

/// <summary>How the translations of an edition stand to their sources, and how to note that one was made.</summary>
public static class TranslationReport
{
    /// <summary>For each language that something is translated into, in the order of the site.</summary>
    public static ImmutableArray<LanguageTranslations> Of(Edition edition)
    {
        var items = TranslatedItems.Of(edition).ToList();

        return
        [
            .. from language in edition.Site.Languages
               where language.Tag != edition.Site.DefaultLanguage
               select Of(edition, language, items),
        ];
    }

    /// <summary>How one item stands in one language; null when it is no item, is written in that language first, or is not needed there.</summary>
    public static TranslationState? StateOf(Edition edition, string item, string language) =>
        TranslatedItems.Of(edition).FirstOrDefault(known => known.Id == item) is { } found && Concerns(found, language)
            ? StateOf(edition, found, language)
            : null;

    /// <summary>Notes that translations were made from, or hold against, the sources as they are now. What is not translated gets no mark; marks of what is gone go too.</summary>
    /// <param name="item">An item, or the start of several up to a slash: <c>pages</c>, <c>guide/questions</c>. Empty for everything.</param>
    public static Edition Marked(Edition edition, string language, string item = "")
    {
        var made = TranslatedItems.Of(edition).Where(known => Concerns(known, language) && known.IsIn(language)).ToFrozenDictionary(known => known.Id, StringComparer.Ordinal);
        var kept = edition.TranslatedFrom.GetValueOrDefault(language)?.Sources.Where(mark => made.ContainsKey(mark.Key)) ?? [];
        var marks = Ordinal.Sorted(kept).SetItems(made.Values
            .Where(known => item.Length == 0 || known.Id == item || known.Id.StartsWith(item + "/", StringComparison.Ordinal))
            .Select(known => KeyValuePair.Create(known.Id, known.Mark)));

        return edition with { TranslatedFrom = edition.TranslatedFrom.SetItem(language, new TranslationMarks(marks)) };
    }

    private static LanguageTranslations Of(Edition edition, Language language, IEnumerable<TranslatedItem> items)
    {
        var states = items
            .Where(item => Concerns(item, language.Tag))
            .Select(item => new TranslationGap(item.Id, item.FileIn(language.Tag), StateOf(edition, item, language.Tag)))
            .ToList();

        return new LanguageTranslations(language, states.Count, [.. states.Where(gap => gap.State != TranslationState.Current).OrderBy(gap => gap.Item, StringComparer.Ordinal)]);
    }

    private static TranslationState StateOf(Edition edition, TranslatedItem item, string language)
    {
        if (!item.IsWholeIn(language))
        {
            return TranslationState.Missing;
        }

        return edition.TranslatedFrom.GetValueOrDefault(language)?.Sources.GetValueOrDefault(item.Id) switch
        {
            null => TranslationState.Unmarked,
            var mark when mark == item.Mark => TranslationState.Current,
            _ => TranslationState.Behind,
        };
    }

    private static bool Concerns(TranslatedItem item, string language) =>
        item.SourceLanguage != language && (!item.IsInFull || item.IsIn(language) || Inspection.InFull.Contains(language, StringComparer.Ordinal));
}
