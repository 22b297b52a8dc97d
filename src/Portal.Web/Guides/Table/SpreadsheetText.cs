using System.Collections.Immutable;
using System.Text;

namespace Portal.Web.Guides.Table;

/// <summary>Lines as spreadsheets copy and paste them: cells with tabs between; a cell with a tab, a line end or a quotation mark in front stands between quotation marks.</summary>
internal static class SpreadsheetText
{
    private const char Quote = '"';

    public static string Write(IEnumerable<IEnumerable<string>> lines) =>
        string.Join('\n', lines.Select(line => string.Join('\t', line.Select(Cell))));

    public static ImmutableArray<TypedLine> Read(string text)
    {
        var (lines, cells, cell) = (new List<TypedLine>(), new List<string>(), new StringBuilder());
        var isQuoted = false;
        for (var at = 0; at <= text.Length; at++)
        {
            var c = at < text.Length ? text[at] : '\n';
            if (isQuoted && at < text.Length)
            {
                if (c != Quote)
                {
                    cell.Append(c);
                }
                else if (at + 1 < text.Length && text[at + 1] == Quote)
                {
                    cell.Append(text[at++]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == Quote && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (c is '\t' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    EndLine();
                }
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        return [.. lines];

        void EndLine()
        {
            var line = new TypedLine(lines.Count + 1, [.. cells]);
            cells.Clear();
            lines.Add(line);
        }
    }

    private static string Cell(string cell) => cell.AsSpan().IndexOfAny("\t\n\r") >= 0 || cell.StartsWith(Quote)
        ? $"{Quote}{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}{Quote}"
        : cell;
}
