using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Content.Blocks.Desks;

/// <summary>Writes what should not stand inside, so that a draft loses nothing. The site puts the card before it.</summary>
internal sealed class DeskRenderer : HtmlObjectRenderer<DeskBlock>
{
    protected override void Write(HtmlRenderer renderer, DeskBlock block) => renderer.WriteChildren(block);
}
