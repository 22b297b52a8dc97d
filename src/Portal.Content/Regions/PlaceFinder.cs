using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Portal.Content.Regions;

/// <summary>Finds the municipality of what a visitor typed. Built once per publication; safe for use by many at once.</summary>
public sealed class PlaceFinder
{
    /// <summary>Longer words are not looked for.</summary>
    public const int LongestWords = 100;

    private const int PostcodeDigits = 4;

    private static readonly PlaceFinding NotFound = new PlaceFinding.NotFound();

    private readonly FrozenDictionary<string, PlaceFinding> byName;
    private readonly FrozenDictionary<int, PlaceFinding> byPostcode;

    /// <summary>Rows that name an unknown municipality are passed over: the checks of the edition report those.</summary>
    public PlaceFinder(RegionData regions)
    {
        byName = PlaceIndex.ByName(regions);
        byPostcode = PlaceIndex.ByPostcode(regions);
    }

    /// <summary>
    /// Takes the name of a place or municipality in any known spelling, with its municipality or province behind it or not; a postcode,
    /// with its letters or not; or the code of a municipality. Never throws.
    /// </summary>
    public PlaceFinding Find(string words)
    {
        if (words.Length > LongestWords)
        {
            return NotFound;
        }

        var key = PlaceKey.Of(words);

        return PostcodeIn(key) is { } postcode
            ? byPostcode.GetValueOrDefault(postcode, NotFound)
            : byName.GetValueOrDefault(key, NotFound);
    }

    /// <summary>The four digits a key starts with, whatever letters follow; null when it starts otherwise. No Dutch place starts with a digit.</summary>
    private static int? PostcodeIn(string key) =>
        key.Length >= PostcodeDigits
        && key.AsSpan(0, PostcodeDigits).IndexOfAnyExceptInRange('0', '9') < 0
        && (key.Length == PostcodeDigits || !char.IsAsciiDigit(key[PostcodeDigits]))
            ? int.Parse(key.AsSpan(0, PostcodeDigits), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}
