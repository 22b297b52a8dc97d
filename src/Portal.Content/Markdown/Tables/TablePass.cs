using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Portal.Content.Markdown.Tables;

/// <summary>Names tables and their header cells for who cannot see them.</summary>
internal static class TablePass
{
    /// <summary>Two columns fit side by side on a phone, as long as no cell is a text of its own.</summary>
    private const int MostColumnsOnAPhone = 2;

    private const int MostLettersInACell = 100;

    /// <summary>What a row of short words or numbers takes at most: such a table fits with more columns too.</summary>
    private const int MostLettersInARow = 45;

    /// <summary>Whether a narrow screen shows each row as a record.</summary>
    public static bool IsRecords(Table table) => table.ContainsData(typeof(TablePass));

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

        if (IsWide(table))
        {
            MakeRecords(table);
        }
    }

    private static bool IsWide(Table table) => table.OfType<TableRow>()
        .Select(row => row.OfType<TableCell>().Select(cell => WordsOf(cell).Length))
        .Any(lengths => table.ColumnDefinitions.Count > MostColumnsOnAPhone ? lengths.Sum() > MostLettersInARow : lengths.Any(length => length > MostLettersInACell));

    /// <summary>
    /// On a narrow screen each row becomes a record: its first cell as its head, the others under the names of their columns, where there
    /// are several or the name asks something. The roles say once more what is a table: some browsers forget it once the rows no longer
    /// stand side by side.
    /// </summary>
    private static void MakeRecords(Table table)
    {
        table.GetAttributes().AddProperty("role", "table");
        ImmutableArray<string> names = [.. table.OfType<TableRow>().First().OfType<TableCell>().Select(WordsOf)];

        foreach (var row in table.OfType<TableRow>())
        {
            row.GetAttributes().AddProperty("role", "row");

            foreach (var (index, cell) in row.OfType<TableCell>().Index())
            {
                cell.GetAttributes().AddProperty("role", row.IsHeader ? "columnheader" : "cell");
                if (!row.IsHeader && index > 0 && (names.Length > MostColumnsOnAPhone || names[index].EndsWith('?')))
                {
                    cell.GetAttributes().AddProperty("data-label", names[index]);
                }
            }
        }

        table.SetData(typeof(TablePass), true);
    }

    private static string WordsOf(TableCell cell) => string.Join(' ', cell.OfType<ParagraphBlock>().Select(words => InlineText.Of(words.Inline)));
}
