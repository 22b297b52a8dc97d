using Markdig;
using Markdig.Renderers;
using Portal.Content.Markdown.Directions;
using Portal.Content.Markdown.Footnotes;
using Portal.Content.Markdown.Links;
using Portal.Content.Markdown.OwnBlocks;
using Portal.Content.Markdown.Tables;

namespace Portal.Content.Markdown;

/// <summary>Puts our own writing of words, links, tables and footnotes before Markdig's.</summary>
internal sealed class PageExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Insert(0, new LiteralRenderer());
        renderer.ObjectRenderers.Insert(0, new LinkRenderer());
        renderer.ObjectRenderers.Insert(0, new AutolinkRenderer());
        renderer.ObjectRenderers.Insert(0, new TableRenderer());
        renderer.ObjectRenderers.Insert(0, new FootnoteLinkRenderer());
        renderer.ObjectRenderers.Insert(0, new FootnoteGroupRenderer());
        renderer.ObjectRenderers.Insert(0, new UnknownBlockRenderer());
    }
}
