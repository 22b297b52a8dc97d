using System.Collections.Immutable;

namespace Portal.Content.PlainLanguage;

/// <summary>How everything reads that is read at length.</summary>
public static class ReadabilityReport
{
    /// <summary>For each file and language, in the order of pages, guide and desks.</summary>
    public static ImmutableArray<Readability> Of(Edition edition) => [.. ReadTexts.Of(edition, (_, _) => 0).Select(text => text.Figures)];

    /// <summary>What victims read, as one text for each language, in the order of the site.</summary>
    public static ImmutableArray<Readability> ForVictims(Edition edition)
    {
        var texts = Of(edition).Where(text => text.IsForVictims).ToLookup(text => text.Language, StringComparer.Ordinal);

        return [.. edition.Site.Languages.Where(language => texts.Contains(language.Tag)).Select(language => Readability.Sum("", [.. texts[language.Tag]]))];
    }

    /// <summary>How many words a sentence may have on average in what victims read.</summary>
    public static int LimitIn(string language) => ReadingLimits.AverageIn(language);
}
