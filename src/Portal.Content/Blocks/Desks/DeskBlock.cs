using Markdig.Parsers;
using Markdig.Syntax;
using Portal.Content.Markdown;
using Portal.Content.Markdown.OwnBlocks;

namespace Portal.Content.Blocks.Desks;

/// <summary><c>:::desk id</c>: the place of a desk's live card.</summary>
internal sealed class DeskBlock(BlockParser parser) : OwnBlock(parser)
{
    public string DeskId => Words;

    /// <summary>Whether the site can show it: the desk exists and the card stands by itself.</summary>
    public bool IsShown { get; private set; }

    public override void Check(PageReading reading)
    {
        if (Count > 0)
        {
            reading.Report(this, "A desk has nothing inside: its card is made of the desk's own data. Write ':::' on the next line.");
        }

        if (Parent is not MarkdownDocument)
        {
            reading.Report(this, "A desk stands by itself, not inside a list, a quote or another block. Move it out.");
        }

        if (DeskId.Length == 0)
        {
            reading.Report(this, "Write the id of a desk after ':::desk'.");
        }
        else
        {
            IsShown = reading.NamesDesk(this, DeskId) && Parent is MarkdownDocument;
        }
    }
}
