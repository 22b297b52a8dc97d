using System.Globalization;
using Portal.Content.Folder;
using Portal.Content.Publishing;

namespace Portal.Content.Checks;

/// <summary>Every old address leads to something that is there in that language, and none stands before an address of our own.</summary>
internal static class RedirectChecks
{
    public static void Run(Inspection inspection)
    {
        var redirects = inspection.Edition.Redirects;

        for (var i = 0; i < redirects.Length; i++)
        {
            var row = i.ToString(CultureInfo.InvariantCulture);

            if (HidesOurOwn(inspection, redirects[i]))
            {
                inspection.Report(EditionFiles.Redirects, row, $"\"{redirects[i].Path}\" is an address of this site itself. Name the host of the old site before it.");
            }

            CheckTarget(inspection, redirects[i], row);
        }
    }

    /// <summary>Under a language only the address of a page that is gone may lead on; the address of one that is there is its own.</summary>
    private static bool HidesOurOwn(Inspection inspection, Redirect redirect) => redirect.Host.Length == 0 && redirect.Path.Split('/', 3) switch
    {
        [_, "" or "*", ..] => true,
        [_, var first] => inspection.Languages.Contains(first.ToLowerInvariant()),
        [_, var first, var slug] => inspection.Languages.Contains(first.ToLowerInvariant()) && !IsFree(inspection, slug.TrimEnd('/').ToLowerInvariant()),
        _ => false,
    };

    /// <summary>A page is found by its slug in other languages too.</summary>
    private static bool IsFree(Inspection inspection, string slug) =>
        Ids.IsPath(slug)
        && !SlugChecks.IsTaken(slug)
        && !inspection.Edition.Pages.Any(page => page.Languages.Values.Any(text => text.Slug == slug));

    private static void CheckTarget(Inspection inspection, Redirect redirect, string row)
    {
        if (OldAddressTarget.AddressOf(redirect) is not null)
        {
            if (OldAddressTarget.DeskOf(redirect) is { } desk)
            {
                NamedDeskChecks.Check(inspection, desk, EditionFiles.Redirects, row);
            }

            if (!inspection.Languages.Contains(redirect.Language))
            {
                inspection.Report(EditionFiles.Redirects, row, $"\"{redirect.Language}\" is not a language of the site.");
            }
        }
        else if (!inspection.Pages.TryGetValue(redirect.Page, out var page))
        {
            inspection.Report(EditionFiles.Redirects, row, $"There is no page \"{redirect.Page}\". Name a page by its key, or write desk: and an id, desks:, region: or guide:.");
        }
        else if (!page.Languages.ContainsKey(redirect.Language))
        {
            inspection.Report(EditionFiles.Redirects, row, $"The page \"{redirect.Page}\" is not there in \"{redirect.Language}\".");
        }
    }
}
