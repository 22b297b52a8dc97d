using System.Text.RegularExpressions;

namespace Portal.Web.Guides.Naming;

/// <summary>How permanent names of rules, questions, reasons and so on look.</summary>
internal static partial class PermanentName
{
    public const int Longest = 100;

    public static bool IsOne(string text) => text.Length <= Longest && Name().IsMatch(text);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
