using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Content.Regions;

namespace Portal.Content.Folder.Csv;

/// <summary>Municipalities, places and postcodes: <c>regions/*.csv</c>.</summary>
internal static partial class RegionFiles
{
    private static readonly ImmutableArray<string> MunicipalityColumns =
        ["gm_code", "name", "province", "police_unit", "safety_region", "veilig_thuis_region", "centre_municipality"];

    private static readonly ImmutableArray<string> PlaceColumns = ["place", "gm_code", "kind", "canonical"];
    private static readonly ImmutableArray<string> PlaceKinds = ["place", "alias", "former_name"];
    private static readonly ImmutableArray<string> PostcodeColumns = ["pc4", "gm_code", "rank", "place", "basis"];

    public static ImmutableArray<Municipality> ReadMunicipalities(string text, ReadingLog log)
    {
        var municipalities = ImmutableArray.CreateBuilder<Municipality>();
        var codes = new HashSet<string>(StringComparer.Ordinal);

        foreach (var (cells, line) in CsvTable.Read(EditionFiles.Municipalities, text, MunicipalityColumns, log))
        {
            if (!Code().IsMatch(cells[0]) || cells[1].Length == 0)
            {
                log.Add(EditionFiles.Municipalities, line, $"\"{cells[0]}\" must be GM and four digits, and the name must be filled in.");
            }
            else if (!codes.Add(cells[0]))
            {
                log.Add(EditionFiles.Municipalities, line, $"{cells[0]} stands here a second time. Keep one.");
            }

            municipalities.Add(new Municipality(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]));
        }

        return municipalities.ToImmutable();
    }

    public static ImmutableArray<Place> ReadPlaces(string text, HashSet<string> municipalities, ReadingLog log)
    {
        var places = ImmutableArray.CreateBuilder<Place>();

        foreach (var (cells, line) in CsvTable.Read(EditionFiles.Places, text, PlaceColumns, log))
        {
            CheckMunicipality(EditionFiles.Places, line, cells[1], municipalities, log);

            if (cells[0].Length == 0 || !PlaceKinds.Contains(cells[2], StringComparer.Ordinal))
            {
                log.Add(EditionFiles.Places, line, $"The place needs a name and a kind: {string.Join(", ", PlaceKinds)}.");
            }

            places.Add(new Place(cells[0], cells[1], cells[2], cells[3]));
        }

        return places.ToImmutable();
    }

    public static ImmutableArray<Postcode> ReadPostcodes(string text, HashSet<string> municipalities, ReadingLog log)
    {
        var postcodes = ImmutableArray.CreateBuilder<Postcode>();

        foreach (var (cells, line) in CsvTable.Read(EditionFiles.Postcodes, text, PostcodeColumns, log))
        {
            CheckMunicipality(EditionFiles.Postcodes, line, cells[1], municipalities, log);

            if (!Whole(cells[0], out var number) || number is < 1000 or > 9999 || !Whole(cells[2], out var rank) || rank < 1)
            {
                log.Add(EditionFiles.Postcodes, line, "The postcode must be four digits, and the rank a number from 1.");
            }
            else
            {
                postcodes.Add(new Postcode(number, cells[1], rank, cells[3], cells[4]));
            }
        }

        return postcodes.ToImmutable();
    }

    public static string Write(ImmutableArray<Municipality> municipalities) => CsvTable.Write(
        MunicipalityColumns,
        municipalities.Select(m => ImmutableArray.Create(m.Code, m.Name, m.Province, m.PoliceUnit, m.SafetyRegion, m.VeiligThuisRegion, m.CentreMunicipality)));

    public static string Write(ImmutableArray<Place> places) =>
        CsvTable.Write(PlaceColumns, places.Select(p => ImmutableArray.Create(p.Name, p.Municipality, p.Kind, p.Canonical)));

    public static string Write(ImmutableArray<Postcode> postcodes) =>
        CsvTable.Write(PostcodeColumns, postcodes.Select(p => ImmutableArray.Create($"{p.Number}", p.Municipality, $"{p.Rank}", p.Place, p.Basis)));

    private static void CheckMunicipality(string file, int line, string code, HashSet<string> municipalities, ReadingLog log)
    {
        if (!municipalities.Contains(code))
        {
            log.Add(file, line, $"\"{code}\" is no municipality of {EditionFiles.Municipalities}. Correct it, or add the municipality there.");
        }
    }

    private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex("^GM[0-9]{4}\\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
