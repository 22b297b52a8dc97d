using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Portal.Content.Markdown;
using Portal.Content.Publishing;

namespace Portal.Web.Reading;

/// <summary>The one thing that prints markup as it is. It takes only what the publication made, which is safe: never a string.</summary>
internal sealed class PublishedHtml : IHtmlContent
{
    private readonly string markup;

    public PublishedHtml(PageSegment.Html segment) => markup = segment.Markup;

    public PublishedHtml(PublishedBlock block) => markup = block.Markup;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(markup);
}
