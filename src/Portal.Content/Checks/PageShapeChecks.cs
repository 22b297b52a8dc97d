using Portal.Content.Checks.Wording;
using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>How a page ends: with at most three links to read on.</summary>
internal static class PageShapeChecks
{
    private const int MostLinks = 3;

    private static readonly WordList ReadOn = new("^#+ ({0})$", "readOn");

    public static void Run(Inspection inspection)
    {
        foreach (var (file, language, text) in from page in inspection.Edition.Pages from item in page.Languages select (EditionFiles.Page(page.Key, item.Key), item.Key, item.Value))
        {
            var lines = text.Body.Split('\n');
            var heading = Array.FindIndex(lines, line => ReadOn.FindIn(line, language) is not null);
            var links = heading < 0 ? 0 : lines.Skip(heading + 1).TakeWhile(line => !line.StartsWith('#')).Sum(line => line.Split("](").Length - 1);

            if (links > MostLinks)
            {
                inspection.Report(file, text.BodyLine + heading, $"There are {links} links to read on. Keep the {MostLinks} that help most.");
            }
        }
    }
}
