using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Portal.Content.Blocks.Steps;

/// <summary>Writes steps with a badge for each number; the list itself says the numbers to who cannot see those.</summary>
internal sealed class StepsRenderer : HtmlObjectRenderer<StepsBlock>
{
    protected override void Write(HtmlRenderer renderer, StepsBlock block)
    {
        if (block.Steps is not { } list)
        {
            renderer.WriteChildren(block);
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine("<ol class=\"pt-steps\">");

        foreach (var (index, step) in list.OfType<ListItemBlock>().Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);

            renderer.Write($"<li><span class=\"nl-number-badge\" aria-hidden=\"true\">{number}</span><div>");
            ItemContent.Write(renderer, list, step);
            renderer.WriteLine("</div></li>");
        }

        renderer.WriteLine("</ol>");
    }
}
