using System.Collections.Immutable;
using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>Each page has an address of its own in each language, and none that the site itself uses.</summary>
internal static class SlugChecks
{
    /// <summary>First parts of addresses that belong to the site's own pages (<c>product.md</c>, Addresses).</summary>
    private static readonly ImmutableArray<string> Taken = ["keuzehulp", "loketten", "regio", "verwijspaden", "zoeken", "kaart", "verspreiden", "feed.atom"];

    public static bool IsTaken(string slug) => Taken.Contains(slug.Split('/')[0], StringComparer.Ordinal);

    public static void Run(Inspection inspection)
    {
        var texts = inspection.Edition.Pages.SelectMany(page => page.Languages.Select(text => (page.Key, Language: text.Key, text.Value.Slug)));

        foreach (var same in texts.GroupBy(text => (text.Language, text.Slug)))
        {
            foreach (var (key, language, slug) in same.Skip(1))
            {
                inspection.Report(EditionFiles.Page(key, language), "slug", $"The page \"{same.First().Key}\" has the address \"{slug}\" too. Give one of them another slug.");
            }

            foreach (var (key, language, slug) in same.Where(text => IsTaken(text.Slug)))
            {
                inspection.Report(EditionFiles.Page(key, language), "slug", $"The site itself uses addresses that start with \"{slug.Split('/')[0]}\". Choose another slug.");
            }
        }
    }
}
