using System.Globalization;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;

namespace Portal.Web.Commands;

/// <summary><c>content check</c>: whether the edition in a folder could be published, and how much it holds.</summary>
internal static class ContentCheck
{
    /// <returns>The exit code: 0 when nothing is wrong, else 1.</returns>
    public static int Run(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"{folder}: there is no such folder.");

            return 1;
        }

        var reading = EditionFolder.Read(folder);
        var compilation = Publication.Compile(reading);

        foreach (var (name, figure) in compilation.Figures is { } figures ? FiguresOf(figures) : [])
        {
            output.WriteLine($"{name,-20} {figure}");
        }

        if (reading.Edition is { } edition)
        {
            output.WriteLine();
            ContentReadability.Summary(edition, output);
        }

        Write(output, "Worth knowing:", compilation.Remarks);
        Write(output, "Wrong:", compilation.Problems);

        return compilation.Publication is null ? 1 : 0;
    }

    private static IEnumerable<(string Name, string Figure)> FiguresOf(EditionFigures edition) =>
    [
        ("pages", Number(edition.Pages)),
        ("languages", Number(edition.Languages)),
        ("desks", $"{Number(edition.Desks)}, {Number(edition.VisibleDesks)} of them shown"),
        ("questions", Number(edition.Questions)),
        ("rules", Number(edition.Rules)),
        ("assignments", $"{Number(edition.Guide.Assignments)} in the guide, {Number(edition.Guide.FormAssignments)} in the form"),
        ("kinds of visitor", edition.Guide.KindsOfVisitor.ToString()),
        ("kinds of outcome", edition.Guide.KindsOfOutcome.ToString()),
        ("nodes", Number(edition.Guide.Nodes)),
        ("longest walk", $"{edition.Guide.LongestWalk} questions"),
        ("average walk", $"{edition.Guide.AverageWalk} questions"),
        ("safety rules held", $"{Number(edition.Guide.SafetyRulesHeld)} of {Number(edition.Guide.SafetyRules)}"),
        ("cases passed", $"{Number(edition.Guide.CasesPassed)} of {Number(edition.Guide.Cases)}"),
    ];

    private static string Number(IFormattable figure) => figure.ToString("#,0", CultureInfo.InvariantCulture);

    private static void Write(TextWriter output, string title, IReadOnlyCollection<ContentProblem> problems)
    {
        if (problems.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }
    }
}
