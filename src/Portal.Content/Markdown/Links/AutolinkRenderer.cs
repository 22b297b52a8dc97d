using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Portal.Content.Markdown.Links;

/// <summary>Writes an address between angle brackets as a link when the policy allows it; else as words.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (ResolvedLink.Of(link) is not { } resolved)
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        LinkTags.Open(renderer, resolved);
        renderer.WriteEscape(link.Url);
        LinkTags.Close(renderer, resolved);
    }
}
