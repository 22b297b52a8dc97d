using System.Text.RegularExpressions;
using Portal.Content.Checks.Wording;

namespace Portal.Content.PlainLanguage;

/// <summary>A sentence as readers see it, and how many lines below the first it starts.</summary>
internal readonly record struct Sentence(string Text, int Line);

/// <summary>Takes the sentences out of Markdown. A heading, a point of a list and a cell of a table end where they end, with a stop or without.</summary>
internal static partial class SentenceFinder
{
    public static IEnumerable<Sentence> Of(string markdown)
    {
        var paragraph = new List<string>();
        var start = 0;
        var lines = markdown.Split('\n');

        for (var i = 0; i <= lines.Length; i++)
        {
            // A paragraph may go on on the next line; what starts with a mark of its own does not belong to it.
            if (paragraph.Count > 0 && (i == lines.Length || StartsAnew().IsMatch(lines[i])))
            {
                foreach (var sentence in Split(string.Join(' ', paragraph)))
                {
                    yield return new Sentence(sentence, start);
                }

                paragraph.Clear();
            }

            if (i < lines.Length && !Fence().IsMatch(lines[i]) && lines[i].Trim().Length > 0)
            {
                start = paragraph.Count == 0 ? i : start;
                paragraph.Add(lines[i]);
            }
        }
    }

    /// <summary>The words of a sentence: letters with what belongs to them, and numbers.</summary>
    public static int WordsIn(string sentence) => Word().Count(sentence);

    public static IEnumerable<string> Words(string sentence) => Word().Matches(sentence).Select(match => match.Value);

    private static IEnumerable<string> Split(string paragraph)
    {
        var plain = Mark().Replace(Target().Replace(FactMarks.Strip(paragraph), "]"), "");

        return plain.Split('|').SelectMany(cell => End().Split(cell)).Where(sentence => Word().IsMatch(sentence)).Select(sentence => sentence.Trim());
    }

    [GeneratedRegex("^\\s*($|#|[-*+] |[0-9]+[.)] |>|:|\\||\\[\\^)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StartsAnew();

    [GeneratedRegex("^\\s*:::|^\\s*\\|[-: |]+\\|?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Fence();

    [GeneratedRegex("\\]\\([^)]*\\)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Target();

    /// <summary>Signs of Markdown; the number of a numbered point is no word either.</summary>
    [GeneratedRegex("^\\s*([#>]+|[-*+]|[0-9]+[.)]|:)\\s+|[\\[\\]*_`]|\\[\\^[^\\]]*\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();

    /// <summary>Behind a stop and the quotation mark or bracket that may follow it. A stop within a number or a name has no space behind it.</summary>
    [GeneratedRegex("(?<=[.!?…؟][\"'’”»)]*)\\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex End();

    [GeneratedRegex("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*([-'’.,][\\p{L}\\p{M}\\p{Nd}]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
