using Markdig.Parsers;
using Markdig.Syntax;
using Portal.Content.Markdown;
using Portal.Content.Markdown.OwnBlocks;

namespace Portal.Content.Blocks.Signals;

/// <summary><c>:::signals</c>: a checklist of signals, to be printed too.</summary>
internal sealed class SignalsBlock(BlockParser parser) : OwnBlock(parser)
{
    /// <summary>Null when the block is something else, which is reported.</summary>
    public ListBlock? Signals => OnlyList(isOrdered: false);

    public override void Check(PageReading reading)
    {
        if (Signals is null)
        {
            reading.Report(this, "A block of signals holds one list and nothing else. Start each signal with '- '.");
        }
    }
}
