using System.Collections.Immutable;
using Markdig.Syntax;
using Portal.Content.Blocks.Desks;
using Portal.Content.Markdown.Headings;
using Portal.Content.Markdown.Links;
using Portal.Content.Markdown.OwnBlocks;
using Portal.Content.Markdown.Tables;

namespace Portal.Content.Markdown;

/// <summary>Turns a text in Markdown into safe HTML.</summary>
public static class PageMarkdown
{
    /// <summary>Never throws on any text: what is wrong is a problem with its line.</summary>
    public static MarkdownRendering Render(string markdown, MarkdownContext context)
    {
        var reading = new PageReading(markdown, context);
        var document = BoundedParsing.Parse(markdown, reading.Problems);

        CodePass.Apply(document);
        HeadingPass.Apply(document, reading);
        LinkPass.Apply(document, reading);
        TablePass.Apply(document, reading);
        OwnBlockPass.Apply(document, reading);

        var segments = Segments(document, reading);

        return new MarkdownRendering(
            segments,
            [.. reading.Headings],
            [.. reading.Problems.Distinct().OrderBy(problem => problem.Line)],
            [.. reading.Links],
            [.. reading.Desks.Distinct(StringComparer.Ordinal)]);
    }

    private static ImmutableArray<PageSegment> Segments(MarkdownDocument document, PageReading reading)
    {
        var segments = ImmutableArray.CreateBuilder<PageSegment>();
        using var writer = new StringWriter();
        var html = new PageHtml(writer, reading.Context);
        PagePipeline.Pipeline.Setup(html);

        // What goes deeper was refused after parsing.
        html.MaximumNestingDepth = BoundedParsing.DeepestTree + 1;

        foreach (var block in document)
        {
            if (block is DeskBlock { IsShown: true } desk)
            {
                Flush();
                segments.Add(new PageSegment.DeskCard(desk.DeskId));
            }

            html.Render(block);
        }

        Flush();

        return segments.ToImmutable();

        void Flush()
        {
            var markup = HtmlWall.Clean(writer.ToString().Trim(), reading.Problems);
            writer.GetStringBuilder().Clear();

            if (markup.Length > 0)
            {
                segments.Add(new PageSegment.Html(markup));
            }
        }
    }
}
