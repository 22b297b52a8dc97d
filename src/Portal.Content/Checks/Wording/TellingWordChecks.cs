using Portal.Content.Folder;

namespace Portal.Content.Checks.Wording;

/// <summary>
/// The address and the browser's title of a victims' page tell nothing to who looks over a shoulder or into a history (<c>safety.md</c> 13).
/// Parts of words count: addresses are written without spaces.
/// </summary>
internal static class TellingWordChecks
{
    private static readonly WordList Telling = new("({0})", "telling");

    public static void Run(Inspection inspection)
    {
        foreach (var page in inspection.Edition.Pages)
        {
            foreach (var (language, text) in page.Languages.Where(text => text.Value.Audience.Contains(VisitorTexts.Victims, StringComparer.Ordinal)))
            {
                var file = EditionFiles.Page(page.Key, language);
                var titleKey = text.BrowserTitle.Length > 0 ? "browserTitle" : "title";

                if (Telling.FindIn(text.Slug, language) is { } inSlug)
                {
                    inspection.Report(file, "slug", $"The address says \"{inSlug}\", and this page is for victims too. Choose a slug that tells nothing.");
                }

                if (Telling.FindIn(text.BrowserTitle.Length > 0 ? text.BrowserTitle : text.Title, language) is { } inTitle)
                {
                    inspection.Report(file, titleKey, $"The browser's tab and history would say \"{inTitle}\", and this page is for victims too. Add a \"browserTitle\" that tells nothing.");
                }
            }
        }
    }
}
