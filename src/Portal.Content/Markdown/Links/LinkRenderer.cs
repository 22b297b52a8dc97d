using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Portal.Content.Markdown.Links;

/// <summary>Writes links and images that the policy allows; of others only the words.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (ResolvedLink.Of(link) is not { } resolved)
        {
            renderer.WriteChildren(link);
        }
        else if (link.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(resolved.Address).Write("\" alt=\"").WriteEscape(InlineText.Of(link)).Write("\">");
        }
        else
        {
            LinkTags.Open(renderer, resolved);
            renderer.WriteChildren(link);
            LinkTags.Close(renderer, resolved);
        }
    }
}
