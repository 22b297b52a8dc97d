using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Content.Blocks.Glossary;

/// <summary>Writes a term with its explanation.</summary>
internal sealed class GlossaryRenderer : HtmlObjectRenderer<GlossaryBlock>
{
    protected override void Write(HtmlRenderer renderer, GlossaryBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<dl class=\"pt-glossary\"><dt><dfn>").WriteEscape(block.Term).WriteLine("</dfn></dt>");
        renderer.WriteLine("<dd>");
        renderer.WriteChildren(block);
        renderer.WriteLine("</dd></dl>");
    }
}
