using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Portal.Content.Markdown.OwnBlocks;

/// <summary>A sort of block of our own.</summary>
internal sealed record OwnBlockKind(string Name, Func<BlockParser, OwnBlock> Create, IMarkdownObjectRenderer Renderer);

/// <summary>Adds our own blocks to the pipeline.</summary>
internal sealed class OwnBlocksExtension(ImmutableArray<OwnBlockKind> kinds) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new OwnBlockParser(kinds));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        foreach (var kind in kinds)
        {
            renderer.ObjectRenderers.Insert(0, kind.Renderer);
        }
    }
}
