using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Content.Markdown.OwnBlocks;

/// <summary>A block of a name that we do not have, or a line of colons that ends nothing.</summary>
internal sealed class UnknownBlock(BlockParser parser) : OwnBlock(parser)
{
    public override void Check(PageReading reading) => reading.Report(this, Name.Length == 0
        ? "This ':::' ends no block. Take it away, or write the name of a block behind it."
        : $"There is no block ':::{Name}'. The blocks are: {string.Join(", ", ((OwnBlockParser)Parser!).Names)}.");
}

/// <summary>Shows what stands in it as plain text.</summary>
internal sealed class UnknownBlockRenderer : HtmlObjectRenderer<UnknownBlock>
{
    protected override void Write(HtmlRenderer renderer, UnknownBlock block) => renderer.WriteChildren(block);
}
