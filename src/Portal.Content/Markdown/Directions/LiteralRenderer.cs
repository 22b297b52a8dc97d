using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Portal.Content.Markdown.Directions;

/// <summary>Writes words. Where a text runs from right to left, what is Latin stands apart, as the Dutch that it nearly always is.</summary>
internal sealed class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        if (renderer is not PageHtml { IsRightToLeft: true })
        {
            renderer.WriteEscape(ref literal.Content);
            return;
        }

        foreach (var run in TextRun.Split(literal.Content.ToString()))
        {
            if (run.IsLatin)
            {
                renderer.Write(run.HasLetters ? "<bdi lang=\"nl\" dir=\"ltr\">" : "<bdi dir=\"ltr\">").WriteEscape(run.Text).Write("</bdi>");
            }
            else
            {
                renderer.WriteEscape(run.Text);
            }
        }
    }
}
