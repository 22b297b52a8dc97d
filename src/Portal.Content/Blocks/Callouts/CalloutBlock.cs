using Markdig.Parsers;
using Portal.Content.Markdown;
using Portal.Content.Markdown.OwnBlocks;

namespace Portal.Content.Blocks.Callouts;

/// <summary><c>:::callout kind</c>: what should not be missed. Without a kind it is a note.</summary>
internal sealed class CalloutBlock(BlockParser parser) : OwnBlock(parser)
{
    public bool IsWarning => Words == "warning";

    public bool IsAboutRights => Words == "rights";

    public override void Check(PageReading reading)
    {
        if (Words is not ("" or "note" or "warning" or "rights"))
        {
            reading.Report(this, $"There is no kind of call-out '{Words}'. Use note, warning or rights.");
        }

        if (Count == 0)
        {
            reading.Report(this, "The call-out is empty.");
        }
    }
}
