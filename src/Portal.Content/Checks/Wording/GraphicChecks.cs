using Portal.Content.Folder;

namespace Portal.Content.Checks.Wording;

/// <summary>
/// No graphic detail where nobody is warned (<c>safety.md</c> 25). A page may hold it behind a warning, <c>:::callout warning</c>; the guide,
/// the desks and the interface have no place for one.
/// </summary>
internal static class GraphicChecks
{
    private const string Warning = ":::callout warning";

    private static readonly WordList Graphic = new("\\b({0})\\b", "graphic");

    public static void Run(Inspection inspection)
    {
        foreach (var text in VisitorTexts.Of(inspection).Concat(VisitorTexts.Interface(inspection)))
        {
            if (Graphic.FindIn(text.Text, text.Language) is { } found && !IsWarnedBefore(inspection, text))
            {
                inspection.Report(text.File, text.Line, $"\"{found}\" is a graphic detail. Say it without, or put a warning (\"{Warning}\") with a link past it before it on the page.");
            }
        }
    }

    private static bool IsWarnedBefore(Inspection inspection, VisitorText text) =>
        inspection.Edition.Pages
            .Where(page => text.File == EditionFiles.Page(page.Key, text.Language))
            .Select(page => page.Languages[text.Language])
            .Any(page => page.Body.Split('\n').Take(Math.Max(0, text.Line - page.BodyLine)).Any(line => line.Trim() == Warning));
}
