using Markdig.Renderers;

namespace Portal.Content.Markdown;

/// <summary>Writes one text; carries the words that renderers put around it.</summary>
internal sealed class PageHtml(TextWriter writer, MarkdownWords words) : HtmlRenderer(writer)
{
    public MarkdownWords Words { get; } = words;
}
