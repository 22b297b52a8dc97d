using System.Globalization;
using Portal.Content.Folder;
using Portal.Content.Translations;

namespace Portal.Web.Commands;

/// <summary><c>content check --translations</c>: what is missing in each language, or older than its source; and <c>content translated</c>, which notes that it no longer is.</summary>
internal static class ContentTranslations
{
    /// <returns>The exit code: 0 when the edition could be read, however its translations stand.</returns>
    public static int Report(string folder, TextWriter output)
    {
        if (ContentReading.Read(folder, output) is not { } edition)
        {
            return 1;
        }

        var languages = TranslationReport.Of(edition);
        output.WriteLine("language      items   current   missing    behind  unmarked");

        foreach (var language in languages)
        {
            var counts = new[] { TranslationState.Current, TranslationState.Missing, TranslationState.Behind, TranslationState.Unmarked }.Select(language.Count);
            output.WriteLine($"{language.Language.Tag,-10}{string.Concat(counts.Prepend(language.Needed).Select(count => count.ToString("#,0", CultureInfo.InvariantCulture).PadLeft(10)))}");
        }

        foreach (var group in languages.SelectMany(language => language.Gaps.GroupBy(gap => (language.Language.Tag, gap.State))).OrderBy(group => group.Key.State).ThenBy(group => group.Key.Tag, StringComparer.Ordinal))
        {
            output.WriteLine();
            output.WriteLine($"{group.Key.Tag}, {Words(group.Key.State)}:");
            foreach (var gap in group)
            {
                output.WriteLine($"{gap.File}: {gap.Item}");
            }
        }

        return 0;
    }

    /// <param name="item">As in <see cref="TranslationReport.Marked"/>.</param>
    public static int Mark(string folder, string language, string item, TextWriter output)
    {
        if (ContentReading.Read(folder, output) is not { } edition)
        {
            return 1;
        }

        if (edition.Site.Languages.All(known => known.Tag != language) || language == edition.Site.DefaultLanguage)
        {
            output.WriteLine($"\"{language}\" is no language that this site is translated into.");

            return 1;
        }

        var marked = TranslationReport.Marked(edition, language, item);
        EditionFolder.WriteTranslations(marked, folder);
        output.WriteLine($"Noted for \"{language}\": {marked.TranslatedFrom[language].Sources.Count} translations hold against their sources.");

        return 0;
    }

    private static string Words(TranslationState state) => state switch
    {
        TranslationState.Missing => "missing",
        TranslationState.Behind => "older than its source",
        _ => "made from nobody knows which source",
    };
}
