using Markdig.Renderers;
using Markdig.Renderers.Html;
using Portal.Content.Markdown;

namespace Portal.Content.Blocks.Callouts;

/// <summary>Writes a note; a warning and rights also say in a word what they are, since colour alone tells not everybody.</summary>
internal sealed class CalloutRenderer : HtmlObjectRenderer<CalloutBlock>
{
    protected override void Write(HtmlRenderer renderer, CalloutBlock block)
    {
        var words = ((PageHtml)renderer).Words;

        renderer.EnsureLine();
        renderer.WriteLine(block switch
        {
            { IsWarning: true } => "<div class=\"pt-note pt-note--warning\">",
            { IsAboutRights: true } => "<div class=\"pt-note pt-note--rights\">",
            _ => "<div class=\"pt-note\">",
        });

        if (block.IsWarning || block.IsAboutRights)
        {
            renderer.Write("<p class=\"pt-note__kind\">").WriteEscape(block.IsWarning ? words.Warning : words.Rights).WriteLine("</p>");
        }

        renderer.WriteChildren(block);
        renderer.WriteLine("</div>");
    }
}
