using System.Text.RegularExpressions;

namespace Portal.Content.Checks.Wording;

/// <summary>
/// A sentence that rests on a fact of the files carries its id behind it, as in <c>Your name is not asked. {G6.7}</c> or
/// <c>{routing 16}</c>. Marks are for who keeps the text true; readers never see them.
/// </summary>
internal static partial class FactMarks
{
    public static string Strip(string text) => Mark().Replace(text, "");

    /// <summary>The sentences of one line, each with the marks behind it.</summary>
    public static IEnumerable<string> Sentences(string line) => Sentence().Matches(line).Select(match => match.Value);

    public static bool IsMarked(string sentence) => Mark().IsMatch(sentence);

    [GeneratedRegex(" ?\\{(G[0-9]+(\\.[0-9]+)?|routing [0-9]+)(, (G[0-9]+(\\.[0-9]+)?|routing [0-9]+))*\\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex("[^.!?]+([.!?](?=\\S))?[^.!?]*[.!?]*[\\*_)\"'’”]*(\\s*\\{(G|routing)[^}]*\\})?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentence();
}
