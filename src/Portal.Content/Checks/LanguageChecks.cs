using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>Every language that something is written in is a language of the site. Search words may be in any: people type in the language they think in.</summary>
internal static class LanguageChecks
{
    public static void Run(Inspection inspection)
    {
        var edition = inspection.Edition;

        foreach (var (language, file) in edition.Texts.Keys.Select(language => (language, EditionFiles.Texts(language)))
            .Concat(edition.Guide.Words.Keys.Select(language => (language, EditionFiles.GuideWords(language))))
            .Concat(edition.TranslatedFrom.Keys.Select(language => (language, EditionFiles.Translations(language))))
            .Concat(edition.Pages.SelectMany(page => page.Languages.Keys.Select(language => (language, EditionFiles.Page(page.Key, language)))))
            .Where(item => !inspection.Languages.Contains(item.language)))
        {
            inspection.Report(file, 0, $"\"{language}\" is not a language of the site. Add it to {EditionFiles.Site}, or rename the file.");
        }

        foreach (var text in DeskTexts.Of(edition))
        {
            foreach (var language in text.Text.Texts.Keys.Where(language => !inspection.Languages.Contains(language)))
            {
                inspection.Report(text.File, $"{text.Path}/{language}", $"\"{language}\" is not a language of the site. Add it to {EditionFiles.Site}, or take the text out.");
            }

            foreach (var language in inspection.FullLanguages.Where(language => !text.Text.IsEmpty && !text.Text.Texts.ContainsKey(language)))
            {
                inspection.Report(text.File, text.Path, $"This text is missing in \"{language}\". Add it.");
            }
        }
    }
}
