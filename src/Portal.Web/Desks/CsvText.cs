using System.Text;

namespace Portal.Web.Desks;

/// <summary>Lines of a CSV file (RFC 4180) that a spreadsheet opens without running anything.</summary>
internal static class CsvText
{
    /// <summary>What a spreadsheet takes for the start of a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>With the mark by which spreadsheets know UTF-8.</summary>
    public static byte[] File(IEnumerable<IEnumerable<string>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.AppendJoin(',', line.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public static string Cell(string value)
    {
        var safe = value.Length > 0 && FormulaStarts.Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;

        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
