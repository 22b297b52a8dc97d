using Markdig.Renderers;
using Markdig.Syntax;

namespace Portal.Content.Blocks;

/// <summary>What stands in an item of a list.</summary>
internal static class ItemContent
{
    /// <summary>As in any list: paragraphs only when the items stand apart by blank lines.</summary>
    public static void Write(HtmlRenderer renderer, ListBlock list, ListItemBlock item)
    {
        var outer = renderer.ImplicitParagraph;

        renderer.ImplicitParagraph = !list.IsLoose;
        renderer.WriteChildren(item);
        renderer.ImplicitParagraph = outer;
    }
}
