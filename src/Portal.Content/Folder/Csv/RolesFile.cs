using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Regions;

namespace Portal.Content.Folder.Csv;

/// <summary>Who fills which regional role where: <c>regions/roles.csv</c>.</summary>
internal static class RolesFile
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly ImmutableArray<string> Columns = ["role", "area_kind", "area", "desk", "from", "until"];
    private static readonly ImmutableArray<string> AreaKinds = ["municipality", "safety-region", "veilig-thuis-region", "police-unit", "province"];

    public static ImmutableArray<RoleHolder> Read(string text, ReadingLog log)
    {
        var holders = ImmutableArray.CreateBuilder<RoleHolder>();

        foreach (var (cells, line) in CsvTable.Read(EditionFiles.Roles, text, Columns, log))
        {
            if (!AreaKinds.Contains(cells[1], StringComparer.Ordinal))
            {
                log.Add(EditionFiles.Roles, line, $"\"{cells[1]}\" is not known as area_kind. Known are: {string.Join(", ", AreaKinds)}.");
            }

            log.Lines.Add(EditionFiles.Roles, $"{holders.Count}", line);
            holders.Add(new RoleHolder(cells[0], cells[1], cells[2], cells[3], Date(cells[4], line, log), Date(cells[5], line, log)));
        }

        return holders.ToImmutable();
    }

    public static string Write(ImmutableArray<RoleHolder> holders) =>
        CsvTable.Write(Columns, holders.Select(h => ImmutableArray.Create(h.Role, h.AreaKind, h.Area, h.Desk, Text(h.From), Text(h.Until))));

    private static DateOnly? Date(string cell, int line, ReadingLog log)
    {
        if (DateOnly.TryParseExact(cell, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (cell.Length > 0)
        {
            log.Add(EditionFiles.Roles, line, $"\"{cell}\" is not a date. Write it as 2026-02-15, or leave it empty.");
        }

        return null;
    }

    private static string Text(DateOnly? date) => date?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? "";
}
