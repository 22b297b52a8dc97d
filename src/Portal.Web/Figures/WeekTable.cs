using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portal.Storage.Visits;

namespace Portal.Web.Figures;

/// <summary>The figures that are kept, by week and desk. All sums are of what is shown: none holds a number that was withheld.</summary>
/// <param name="Weeks">By their Monday, the oldest first.</param>
/// <param name="Desks">By id, the largest first.</param>
internal sealed record WeekTable(ImmutableArray<DateOnly> Weeks, ImmutableArray<string> Desks, ImmutableDictionary<(DateOnly Week, string Desk), int> Counts)
{
    public int Most => Weeks.Select(OfWeek).DefaultIfEmpty().Max();

    public static WeekTable Of(IEnumerable<VisitCount> counts)
    {
        var kept = counts.ToImmutableDictionary(count => (count.Week, count.Desk), count => count.Times);

        return new WeekTable(
            [.. kept.Keys.Select(key => key.Week).Distinct().Order()],
            [.. kept.GroupBy(count => count.Key.Desk, StringComparer.Ordinal).OrderByDescending(desk => desk.Sum(count => count.Value)).ThenBy(desk => desk.Key, StringComparer.Ordinal).Select(desk => desk.Key)],
            kept);
    }

    /// <summary>Null when there were fewer than can be kept, or none.</summary>
    public int? At(DateOnly week, string desk) => Counts.TryGetValue((week, desk), out var times) ? times : null;

    public int OfWeek(DateOnly week) => Counts.Where(count => count.Key.Week == week).Sum(count => count.Value);

    public int OfDesk(string desk) => Counts.Where(count => count.Key.Desk == desk).Sum(count => count.Value);

    /// <summary>As a file for a spreadsheet: a line for each number. What is not there was withheld, or nought.</summary>
    public string Csv(Func<string, string> nameOf)
    {
        var text = new StringBuilder("week_vanaf,loket,naam,keer_eerste\n");

        foreach (var (week, desk, times) in Weeks.SelectMany(week => Desks.Select(desk => (week, desk, At(week, desk)))).Where(line => line.Item3 is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"{week:yyyy-MM-dd},{desk},\"{nameOf(desk).Replace("\"", "\"\"", StringComparison.Ordinal)}\",{times}\n");
        }

        return text.ToString();
    }
}
