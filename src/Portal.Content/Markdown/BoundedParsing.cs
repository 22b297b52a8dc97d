using Markdig.Parsers;
using Markdig.Syntax;

namespace Portal.Content.Markdown;

/// <summary>Parses a text within bounds of size and depth, so that no text can take the site's time or stack.</summary>
internal static class BoundedParsing
{
    /// <summary>In characters. Three times the longest page of the site; parsing hostile text takes time with the square of this.</summary>
    public const int LongestText = 30_000;

    /// <summary>Of blocks and the parts of their lines together.</summary>
    public const int DeepestTree = 3 * PagePipeline.DeepestNesting;

    /// <summary>The text as a document; an empty one, with the problem reported, when it goes over a bound.</summary>
    public static MarkdownDocument Parse(string text, List<MarkdownProblem> problems)
    {
        if (text.Length > LongestText)
        {
            problems.Add(new MarkdownProblem(1, $"The text is longer than {LongestText} characters. Divide it over pages."));
            return [];
        }

        if (TryParse(text) is { } document)
        {
            return document;
        }

        problems.Add(new MarkdownProblem(FirstLineTooDeep(text), "Quotes, lists, brackets or emphasis are nested too deeply here. Use less of them inside each other."));
        return [];
    }

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            var document = MarkdownParser.Parse(text, PagePipeline.Pipeline);

            return TreeDepth.IsOver(document, DeepestTree) ? null : document;
        }
        catch (ArgumentException)
        {
            // Markdig says in this way, and only in this way, that a text goes over its bound of nesting.
            return null;
        }
    }

    /// <summary>Doubles, then halves its way to the shortest beginning of the text that is too deep.</summary>
    private static int FirstLineTooDeep(string text)
    {
        var lines = text.Split('\n');
        var (fits, tooDeep) = (0, 1);

        while (tooDeep < lines.Length && Fits(tooDeep))
        {
            (fits, tooDeep) = (tooDeep, Math.Min(2 * tooDeep, lines.Length));
        }

        while (tooDeep - fits > 1)
        {
            var middle = (fits + tooDeep) / 2;
            (fits, tooDeep) = Fits(middle) ? (middle, tooDeep) : (fits, middle);
        }

        return tooDeep;

        bool Fits(int count) => TryParse(string.Join('\n', lines.Take(count))) is not null;
    }
}
