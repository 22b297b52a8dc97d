using Markdig;
using Portal.Content.Blocks.Callouts;
using Portal.Content.Blocks.Desks;
using Portal.Content.Blocks.Glossary;
using Portal.Content.Blocks.Signals;
using Portal.Content.Blocks.Steps;
using Portal.Content.Markdown.OwnBlocks;

namespace Portal.Content.Markdown;

/// <summary>The one pipeline for all texts: immutable, so that many can render at once.</summary>
internal static class PagePipeline
{
    /// <summary>Deeper nesting is refused: no text for people needs it, and it costs stack.</summary>
    public const int DeepestNesting = 24;

    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting };

        return builder
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UsePreciseSourceLocation()
            .DisableHtml()
            .Use(new OwnBlocksExtension(
            [
                new("desk", parser => new DeskBlock(parser), new DeskRenderer()),
                new("callout", parser => new CalloutBlock(parser), new CalloutRenderer()),
                new("steps", parser => new StepsBlock(parser), new StepsRenderer()),
                new("signals", parser => new SignalsBlock(parser), new SignalsRenderer()),
                new("glossary", parser => new GlossaryBlock(parser), new GlossaryRenderer()),
            ]))
            .Use<PageExtension>()
            .Build();
    }
}
