using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Content.Regions;
using Portal.Testing;

namespace Portal.Content.Tests.Regions;

/// <summary>The region files that the portal ships, read plainly.</summary>
internal static partial class ShippedRegions
{
    private static readonly Lazy<RegionData> Read = new(() => new RegionData(
        Rows("municipalities", row => new Municipality(row[0], row[1], row[2], row[3], row[4], row[5], row[6])),
        Rows("places", row => new Place(row[0], row[1], row[2], row[3])),
        Rows("postcodes", row => new Postcode(int.Parse(row[0], CultureInfo.InvariantCulture), row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[3], row[4])),
        Rows("roles", row => new RoleHolder(row[0], row[1], row[2], row[3], Day(row[4]), Day(row[5])))));

    public static RegionData Data => Read.Value;

    private static ImmutableArray<T> Rows<T>(string file, Func<string[], T> read) =>
        [.. File.ReadLines(Repository.PathOf("content", "regions", file + ".csv")).Skip(1).Select(line => read(Cells(line)))];

    /// <summary>No cell of these files holds a quotation mark or a line break; some hold a comma and are quoted.</summary>
    private static string[] Cells(string line) =>
        [.. QuotedOrPlain().Matches(line).Select(cell => cell.Groups["cell"].Value)];

    [GeneratedRegex("(^|,)(\"(?<cell>[^\"]*)\"|(?<cell>[^,]*))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedOrPlain();

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
