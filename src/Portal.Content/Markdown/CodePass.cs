using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Portal.Content.Markdown;

/// <summary>Takes away the name of a language behind the fence of a stretch of code: it would become a class, and we colour no code.</summary>
internal static class CodePass
{
    public static void Apply(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<FencedCodeBlock>())
        {
            code.SetAttributes(new HtmlAttributes());
        }
    }
}
