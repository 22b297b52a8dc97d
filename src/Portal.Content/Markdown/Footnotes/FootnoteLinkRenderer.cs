using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portal.Content.Markdown.Footnotes;

/// <summary>Writes a footnote's number in the text, and the arrow that leads back from the footnote.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var words = ((PageHtml)renderer).Words;
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var index = link.Index.ToString(CultureInfo.InvariantCulture);

        if (link.IsBackLink)
        {
            renderer.Write($" <a href=\"#fnref-{index}\" aria-label=\"").WriteEscape($"{words.BackToText} {number}").Write("\">↩</a>");
        }
        else
        {
            renderer.Write($"<sup><a class=\"pt-footnote\" id=\"fnref-{index}\" href=\"#fn-{number}\" aria-label=\"").WriteEscape($"{words.Footnote} {number}").Write($"\">{number}</a></sup>");
        }
    }
}
