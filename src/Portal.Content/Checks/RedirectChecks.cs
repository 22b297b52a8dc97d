using System.Globalization;
using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>Every old address leads to a page that is there in that language.</summary>
internal static class RedirectChecks
{
    public static void Run(Inspection inspection)
    {
        var redirects = inspection.Edition.Redirects;

        for (var i = 0; i < redirects.Length; i++)
        {
            var redirect = redirects[i];
            var row = i.ToString(CultureInfo.InvariantCulture);

            if (!inspection.Pages.TryGetValue(redirect.Page, out var page))
            {
                inspection.Report(EditionFiles.Redirects, row, $"There is no page \"{redirect.Page}\". Name a page by its key.");
            }
            else if (!page.Languages.ContainsKey(redirect.Language))
            {
                inspection.Report(EditionFiles.Redirects, row, $"The page \"{redirect.Page}\" is not there in \"{redirect.Language}\".");
            }
        }
    }
}
