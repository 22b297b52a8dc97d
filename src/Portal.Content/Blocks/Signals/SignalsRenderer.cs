using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Portal.Content.Blocks.Signals;

/// <summary>Writes each signal behind a tick.</summary>
internal sealed class SignalsRenderer : HtmlObjectRenderer<SignalsBlock>
{
    private const string Tick = "<svg class=\"pt-icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M5 13l4 4L19 7\"></path></svg>";

    protected override void Write(HtmlRenderer renderer, SignalsBlock block)
    {
        if (block.Signals is not { } list)
        {
            renderer.WriteChildren(block);
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine("<ul class=\"pt-ticks\">");

        foreach (var signal in list.OfType<ListItemBlock>())
        {
            renderer.Write("<li>").Write(Tick).Write("<div>");
            ItemContent.Write(renderer, list, signal);
            renderer.WriteLine("</div></li>");
        }

        renderer.WriteLine("</ul>");
    }
}
