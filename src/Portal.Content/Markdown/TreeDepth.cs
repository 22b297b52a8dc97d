using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Content.Markdown;

/// <summary>
/// How deep the parts of a text stand in each other. Markdig bounds what it parses into quotes and lists, but not all that stays open in a
/// line, such as brackets and asterisks without an end.
/// </summary>
internal static class TreeDepth
{
    /// <summary>Without recursion, since depth is what is feared.</summary>
    public static bool IsOver(MarkdownDocument document, int bound)
    {
        var ahead = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);

        while (ahead.TryPop(out var at))
        {
            if (at.Depth > bound)
            {
                return true;
            }

            foreach (var part in PartsOf(at.Part))
            {
                ahead.Push((part, at.Depth + 1));
            }
        }

        return false;
    }

    private static IEnumerable<MarkdownObject> PartsOf(MarkdownObject part) => part switch
    {
        ContainerBlock blocks => blocks,
        LeafBlock { Inline: { } line } => line,
        ContainerInline inlines => inlines,
        _ => [],
    };
}
