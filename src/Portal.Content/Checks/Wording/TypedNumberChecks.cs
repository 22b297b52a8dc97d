using System.Text.RegularExpressions;

namespace Portal.Content.Checks.Wording;

/// <summary>A telephone number stands once, with its desk: a number typed into a text grows old unseen. Only 112 is known to everybody.</summary>
internal static partial class TypedNumberChecks
{
    public static void Run(Inspection inspection)
    {
        var names = new DeskNames(inspection.Edition);

        foreach (var text in VisitorTexts.Pages(inspection).Concat(VisitorTexts.Guide(inspection)))
        {
            if (Number().Match(names.TakeOutOf(text.Text)) is { Success: true } number)
            {
                inspection.Report(text.File, text.Line, $"\"{number.Value}\" is a telephone number. Take it out, and point to its desk: [name](desk:id) in a page.");
            }
        }
    }

    [GeneratedRegex("(\\b0|\\+)[0-9]{2,3}[- ]?[0-9]([0-9]|[- ](?=[0-9])){3,10}\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
