using System.Text.RegularExpressions;
using Portal.Content.Desks;

namespace Portal.Content.Checks.Wording;

/// <summary>
/// What helps a trafficker is not published (<c>safety.md</c> 22). Three things a machine can see: an address where people may be hidden,
/// how many places there are, and talk of code words. The rest a person must judge.
/// </summary>
internal static partial class HidingPlaceChecks
{
    public static void Run(Inspection inspection)
    {
        foreach (var text in VisitorTexts.Of(inspection))
        {
            // The address of a desk that people may visit is its business card; a shelter's is not.
            if ((text.Desk.Length == 0 || inspection.Desks[text.Desk].Kind == Desk.Shelter) && Address().Match(text.Text) is { Success: true } address)
            {
                inspection.Report(text.File, text.Line, $"\"{address.Value}\" looks like a street address. Places are never named in texts: take it out, or make it a visit channel of a desk that is no shelter.");
            }

            if (Places().Match(text.Text) is { Success: true } places)
            {
                inspection.Report(text.File, text.Line, $"\"{places.Value}\": how many places there are is not published. Take the number out.");
            }

            if (CodeWords().Match(text.Text) is { Success: true } code)
            {
                inspection.Report(text.File, text.Line, $"\"{code.Value}\": code words and how they are used are not published. Take it out.");
            }
        }
    }

    [GeneratedRegex("\\b[1-9][0-9]{3} ?(?!SS|SD|SA)[A-Z]{2}\\b|\\b\\p{Lu}\\p{L}+(straat|laan|weg|plein|gracht|kade|singel|dijk|hof) [0-9]+\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();

    [GeneratedRegex("\\b[0-9]+ (opvang|crisis|nood)?(plaatsen|plekken|bedden|shelter places|places|beds)\\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Places();

    [GeneratedRegex("\\b(codewoord|code ?word)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeWords();
}
