using Markdig.Renderers;

namespace Portal.Content.Markdown;

/// <summary>Writes one text; carries the words that renderers put around it.</summary>
internal sealed class PageHtml(TextWriter writer, MarkdownContext context) : HtmlRenderer(writer)
{
    public bool IsRightToLeft { get; } = context.IsRightToLeft;

    public MarkdownWords Words { get; } = context.Words;
}
