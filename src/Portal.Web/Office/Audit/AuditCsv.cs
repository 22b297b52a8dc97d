using System.Globalization;
using System.Text;
using Portal.Content.Desks;
using Portal.Storage.Audit;

namespace Portal.Web.Office.Audit;

/// <summary>The audit for a spreadsheet, which must not take what somebody typed for a formula.</summary>
internal static class AuditCsv
{
    /// <summary>What a cell must not begin with (OWASP, CSV injection).</summary>
    private const string Formulas = "=+-@\t\r\n";

    public static string Of(IEnumerable<AuditEntry> lines)
    {
        var csv = new StringBuilder("wanneer;wie;wat;over;meer\r\n");

        foreach (var line in lines)
        {
            var when = DutchTime.At(line.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            csv.AppendJoin(';', new[] { when, line.Who, AuditWords.Of(line.Deed), line.About, line.Detail }.Select(Cell)).Append("\r\n");
        }

        return csv.ToString();
    }

    private static string Cell(string text)
    {
        var plain = text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

        return $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
