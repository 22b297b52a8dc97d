using Portal.Content.Folder;
using Portal.Content.Pages;

namespace Portal.Content.Checks;

/// <summary>Every page is there in the full languages, with one source and dates in their order.</summary>
internal static class PageChecks
{
    public static void Run(Inspection inspection)
    {
        if (!inspection.Pages.ContainsKey(PageTerms.Home))
        {
            inspection.Report(EditionFiles.Page(PageTerms.Home, inspection.Edition.Site.DefaultLanguage), 0, "There is no home page. Add it.");
        }

        foreach (var page in inspection.Edition.Pages)
        {
            CheckTranslations(page, inspection);

            foreach (var (language, text) in page.Languages)
            {
                var file = EditionFiles.Page(page.Key, language);

                if (text.ReviewBy <= text.CheckedOn)
                {
                    inspection.Report(file, "reviewBy", "The review date must come after the date on which the page was checked.");
                }

                if (text.Body.Length == 0)
                {
                    inspection.Report(file, 0, "This page says nothing. Write its text under the front matter.");
                }
            }
        }
    }

    private static void CheckTranslations(Page page, Inspection inspection)
    {
        foreach (var language in inspection.FullLanguages.Where(language => !page.Languages.ContainsKey(language)))
        {
            inspection.Report(EditionFiles.Page(page.Key, language), 0, $"The page \"{page.Key}\" is not there in \"{language}\". Add this file.");
        }

        var sources = page.Languages.Where(text => text.Value.Translation == PageTerms.Source).Select(text => text.Key).ToList();

        if (sources.Count != 1)
        {
            // Most likely the default language is the source: it is the one to add, and another the one to correct.
            var main = inspection.Edition.Site.DefaultLanguage;
            var language = sources.Count == 0 ? page.Languages.Keys.FirstOrDefault(tag => tag == main, page.Languages.Keys.First()) : sources.First(tag => tag != main);
            inspection.Report(EditionFiles.Page(page.Key, language), "translation", $"One language of a page is its source, the others are translations of it; \"{page.Key}\" has {sources.Count}.");
        }
    }
}
