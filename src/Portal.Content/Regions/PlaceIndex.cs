using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Portal.Content.Regions;

/// <summary>Turns the rows of the region files into findings, so that looking up is one step.</summary>
internal static class PlaceIndex
{
    public static FrozenDictionary<string, PlaceFinding> ByName(RegionData regions)
    {
        var names = Names(regions).ToList();
        var places = names.ToLookup(entry => entry.Key, entry => entry.Place, StringComparer.Ordinal);

        // Only a name that means several places needs more words; those must not hide a place that is really called so.
        var longer = names
            .Where(entry => places[entry.Key].DistinctBy(place => place.Municipality.Code, StringComparer.Ordinal).Skip(1).Any())
            .SelectMany(WithMoreWords)
            .Where(entry => !places.Contains(entry.Key));

        return names.Concat(longer)
            .GroupBy(entry => entry.Key, entry => entry.Place, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => Finding(group.OrderByDescending(IsNamesakeOfItsMunicipality)), StringComparer.Ordinal);
    }

    public static FrozenDictionary<int, PlaceFinding> ByPostcode(RegionData regions)
    {
        var municipalities = ByCode(regions);

        return regions.Postcodes
            .Where(row => municipalities.ContainsKey(row.Municipality))
            .OrderBy(row => row.Rank)
            .GroupBy(row => row.Number, row => new FoundPlace(FirstPlaceOf(row, municipalities), municipalities[row.Municipality]))
            .ToFrozenDictionary(group => group.Key, Finding);
    }

    private static IEnumerable<(string Key, FoundPlace Place)> Names(RegionData regions)
    {
        var municipalities = ByCode(regions);

        foreach (var row in regions.Places.Where(row => municipalities.ContainsKey(row.Municipality)))
        {
            var place = new FoundPlace(row.Canonical.Length > 0 ? row.Canonical : row.Name, municipalities[row.Municipality]);

            foreach (var spelling in Spellings(row.Name))
            {
                yield return (spelling, place);
            }
        }

        foreach (var municipality in regions.Municipalities)
        {
            var place = new FoundPlace(municipality.Name, municipality);

            foreach (var spelling in Spellings(municipality.Name).Append(PlaceKey.Of(municipality.Code)))
            {
                yield return (spelling, place);
            }
        }
    }

    /// <summary>The name, and the name without the province that lists put behind it in brackets: nobody types "Laren (NH.)".</summary>
    private static IEnumerable<string> Spellings(string name) =>
        new[] { PlaceKey.Of(name), PlaceKey.Of(WithoutBrackets(name)) }.Distinct(StringComparer.Ordinal);

    private static IEnumerable<(string Key, FoundPlace Place)> WithMoreWords((string Key, FoundPlace Place) entry) =>
    [
        (entry.Key + PlaceKey.Of(entry.Place.Municipality.Name), entry.Place),
        (entry.Key + PlaceKey.Of(entry.Place.Municipality.Province), entry.Place),
        (entry.Key + PlaceKey.Of(entry.Place.Municipality.Name) + PlaceKey.Of(entry.Place.Municipality.Province), entry.Place),
    ];

    private static PlaceFinding Finding(IEnumerable<FoundPlace> places) =>
        places.DistinctBy(place => place.Municipality.Code, StringComparer.Ordinal).ToImmutableArray() switch
        {
            [var only] => new PlaceFinding.Found(only),
            var several => new PlaceFinding.SeveralFound(several),
        };

    private static bool IsNamesakeOfItsMunicipality(FoundPlace place) =>
        PlaceKey.Of(WithoutBrackets(place.Municipality.Name)) == PlaceKey.Of(WithoutBrackets(place.Name));

    /// <summary>Rows of a lower rank may know no place.</summary>
    private static string FirstPlaceOf(Postcode row, Dictionary<string, Municipality> municipalities) =>
        row.Place.Length > 0 ? row.Place.Split('|')[0] : municipalities[row.Municipality].Name;

    private static string WithoutBrackets(string name) => name.Split('(')[0];

    private static Dictionary<string, Municipality> ByCode(RegionData regions) =>
        regions.Municipalities.DistinctBy(municipality => municipality.Code, StringComparer.Ordinal).ToDictionary(municipality => municipality.Code, StringComparer.Ordinal);
}
