using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Content.Markdown.Footnotes;

/// <summary>Writes the footnotes at the end of the text.</summary>
internal sealed class FootnoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.Write("<section class=\"pt-footnotes\" aria-label=\"").WriteEscape(((PageHtml)renderer).Words.Footnotes).WriteLine("\">");
        renderer.WriteLine("<ol>");

        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.WriteLine($"<li id=\"fn-{footnote.Order.ToString(CultureInfo.InvariantCulture)}\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
        renderer.WriteLine("</section>");
    }
}
