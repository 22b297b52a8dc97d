using Markdig.Parsers;
using Markdig.Syntax;
using Portal.Content.Markdown;
using Portal.Content.Markdown.OwnBlocks;

namespace Portal.Content.Blocks.Steps;

/// <summary><c>:::steps</c>: a numbered list of what to do, one after the other.</summary>
internal sealed class StepsBlock(BlockParser parser) : OwnBlock(parser)
{
    /// <summary>Null when the block is something else, which is reported.</summary>
    public ListBlock? Steps => OnlyList(isOrdered: true);

    public override void Check(PageReading reading)
    {
        if (Steps is null)
        {
            reading.Report(this, "A block of steps holds one numbered list and nothing else. Start each step with '1. '.");
        }
    }
}
