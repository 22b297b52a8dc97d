using System.Text.RegularExpressions;

namespace Portal.Content.Markdown.Directions;

/// <summary>A stretch of a text that runs one way.</summary>
/// <param name="IsLatin">In Latin letters, or digits with signs between them: it runs from left to right, whatever stands around it.</param>
public readonly partial record struct TextRun(string Text, bool IsLatin)
{
    /// <summary>Whether it holds words, and not digits alone.</summary>
    public bool HasLetters => Text.Any(char.IsLetter);

    /// <summary>
    /// The stretches of a text in a language that runs from right to left. Names side by side, and the parts of a number as 0800-0101,
    /// would change places there. A bare number, or one with only points or colons in it, keeps its order by itself.
    /// </summary>
    public static IEnumerable<TextRun> Split(string text)
    {
        var from = 0;

        foreach (var run in Latin().Matches(text).Where(run => !BareNumber().IsMatch(run.Value)))
        {
            if (run.Index > from)
            {
                yield return new TextRun(text[from..run.Index], IsLatin: false);
            }

            yield return new TextRun(run.Value, IsLatin: true);
            from = run.Index + run.Length;
        }

        if (from < text.Length)
        {
            yield return new TextRun(text[from..], IsLatin: false);
        }
    }

    [GeneratedRegex("[A-Za-zÀ-ɏ0-9]+(?:(?:, |\\. |- | – | - | & |[ \\-–/.,:&'’@_])[A-Za-zÀ-ɏ0-9]+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Latin();

    [GeneratedRegex("^[0-9]+(?:[.,:][0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareNumber();
}
