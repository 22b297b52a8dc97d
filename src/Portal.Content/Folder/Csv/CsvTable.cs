using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace Portal.Content.Folder.Csv;

/// <summary>A row of a table with the line on which it starts.</summary>
internal readonly record struct TableRow(ImmutableArray<string> Cells, int Line);

/// <summary>Tables: comma-separated, with a header that must be exactly as expected.</summary>
internal static class CsvTable
{
    private static readonly CsvReaderOptions Reading = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        MalformedData = CsvMalformedDataHandling.Skip,
    };

    private static readonly CsvWriterOptions Writing = new() { NewLine = "\n" };

    public static List<TableRow> Read(string file, string text, ImmutableArray<string> columns, ReadingLog log)
    {
        var header = string.Join(',', columns);
        using var csv = CsvReader.FromText(text, Reading with { OnMalformedRecord = record => log.Add(file, (int)record.LineNumber, Mistake(record, header)) });
        var rows = new List<TableRow>();

        if (!csv.Read() || !Cells(csv).SequenceEqual(columns, StringComparer.Ordinal))
        {
            log.Add(file, 1, $"The first line must name the columns: {header}.");

            return rows;
        }

        while (csv.Read())
        {
            rows.Add(new TableRow(Cells(csv), (int)csv.LineNumber));
        }

        return rows;
    }

    public static string Write(ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);

        using (var csv = CsvWriter.Create(text, Writing, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(columns))
            {
                csv.WriteRecord(row.AsSpan());
            }
        }

        return text.ToString();
    }

    private static ImmutableArray<string> Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static string Mistake(CsvMalformedRecord record, string header) => record.Reason == CsvMalformedReason.FieldCountMismatch
        ? $"This line has too few or too many cells. Expected are: {header}."
        : "A quote stands where none may. Put the whole cell in quotes and double the quotes within it.";
}
