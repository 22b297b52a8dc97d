using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Portal.Content.Markdown.Tables;

/// <summary>Names tables and their header cells for who cannot see them.</summary>
internal static class TablePass
{
    public static void Apply(MarkdownDocument document, PageReading reading)
    {
        var heading = "";
        var number = 0;

        foreach (var block in document.Descendants<Block>())
        {
            if (block is HeadingBlock words)
            {
                heading = InlineText.Of(words.Inline);
            }
            else if (block is Table table)
            {
                Prepare(table);
                number++;

                // The number keeps two tables under one heading apart.
                var name = string.Create(CultureInfo.InvariantCulture, $"{reading.Context.Words.Table} {number}");
                table.SetData(typeof(TableRenderer), heading.Length > 0 ? $"{name}: {heading}" : name);
            }
        }
    }

    private static void Prepare(Table table)
    {
        // Alignment would become a style attribute, which the site's policy forbids.
        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }

        foreach (var cell in table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()))
        {
            cell.GetAttributes().AddProperty("scope", "col");
        }
    }
}
