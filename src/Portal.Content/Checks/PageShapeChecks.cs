using Portal.Content.Checks.Wording;
using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>How a page ends and what it rests on: at most three links to read on, and on pages about rights the law with its date.</summary>
internal static class PageShapeChecks
{
    private const int MostLinks = 3;
    private const string Rights = "rechten";

    private static readonly WordList ReadOn = new("^#+ ({0})$", "readOn");

    public static void Run(Inspection inspection)
    {
        foreach (var (file, language, text) in from page in inspection.Edition.Pages from item in page.Languages select (EditionFiles.Page(page.Key, item.Key), item.Key, item.Value))
        {
            if (text.Section == Rights && text.Law.Length == 0)
            {
                inspection.Report(file, 0, "This page is about rights. Say in \"law\" which law it rests on, and at which date.");
            }

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
