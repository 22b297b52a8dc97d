using Markdig.Renderers;

namespace Portal.Content.Markdown.Links;

/// <summary>The element around the words of a link.</summary>
internal static class LinkTags
{
    public static void Open(HtmlRenderer renderer, ResolvedLink link)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(link.Address).Write('"');

        if (link.Language is { } language)
        {
            renderer.Write(" hreflang=\"").WriteEscape(language).Write('"');
        }

        if (link.Kind == LinkKind.External)
        {
            renderer.Write(" rel=\"noopener noreferrer\"");
        }

        renderer.Write('>');

        // In a line that runs from right to left the digits would otherwise change places.
        if (link.Kind == LinkKind.Telephone)
        {
            renderer.Write("<bdi class=\"pt-number\" dir=\"ltr\">");
        }
    }

    public static void Close(HtmlRenderer renderer, ResolvedLink link) => renderer.Write(link.Kind == LinkKind.Telephone ? "</bdi></a>" : "</a>");
}
