using Markdig.Renderers.Html;
using Markdig.Syntax;
using Portal.Content.Blocks.Callouts;

namespace Portal.Content.Markdown.Headings;

/// <summary>Gives headings their anchors and holds them to their order: who listens to a page walks by its headings.</summary>
internal static class HeadingPass
{
    private const int TitleLevel = 1;
    private const int LowestLevel = 6;

    public static void Apply(MarkdownDocument document, PageReading reading)
    {
        var ids = new HeadingIds();
        var level = TitleLevel;

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var text = InlineText.Of(heading.Inline);

            if (text.Length == 0)
            {
                reading.Report(heading, "The heading has no words.");
            }

            // The title of a call-out hangs under whatever stands before it, so writers need not count.
            if (heading.Parent is CalloutBlock)
            {
                heading.Level = Math.Min(level + 1, LowestLevel);
            }
            else
            {
                level = Checked(heading, level, reading);
            }

            var id = ids.Next(text);
            heading.GetAttributes().Id = id;
            reading.Headings.Add(new PageHeading(heading.Level, id, text));
        }
    }

    private static int Checked(HeadingBlock heading, int level, PageReading reading)
    {
        if (heading.Level == TitleLevel)
        {
            reading.Report(heading, "A page has one title, and it stands in the front matter. Start headings with '##'.");
            heading.Level = TitleLevel + 1;
        }
        else if (heading.Level > level + 1)
        {
            reading.Report(heading, $"The heading skips a level. Start it with '{new string('#', level + 1)}'.");
        }

        return heading.Level;
    }
}
