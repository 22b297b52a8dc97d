using Markdig.Syntax;

namespace Portal.Content.Markdown.OwnBlocks;

/// <summary>Lets each block of our own say what is wrong with it.</summary>
internal static class OwnBlockPass
{
    public static void Apply(MarkdownDocument document, PageReading reading)
    {
        foreach (var block in document.Descendants<OwnBlock>())
        {
            if (!block.IsClosed)
            {
                reading.Report(block, $"The block ':::{block.Name}' has no end. Write ':::' on a line of its own after it.");
            }

            block.Check(reading);
        }
    }
}
