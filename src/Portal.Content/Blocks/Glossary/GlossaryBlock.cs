using Markdig.Parsers;
using Portal.Content.Markdown;
using Portal.Content.Markdown.OwnBlocks;

namespace Portal.Content.Blocks.Glossary;

/// <summary><c>:::glossary Term</c>: what a word means, told where it is used.</summary>
internal sealed class GlossaryBlock(BlockParser parser) : OwnBlock(parser)
{
    public string Term => Words;

    public override void Check(PageReading reading)
    {
        if (Term.Length == 0)
        {
            reading.Report(this, "Write the term after ':::glossary'.");
        }

        if (Count == 0)
        {
            reading.Report(this, $"The term '{Term}' has no explanation. Write it between the lines of colons.");
        }
    }
}
