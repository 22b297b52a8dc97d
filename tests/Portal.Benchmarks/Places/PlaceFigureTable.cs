using System.Diagnostics;
using System.Globalization;
using Portal.Content.Regions;
using Portal.Testing;

namespace Portal.Benchmarks.Places;

/// <summary>Prints what looking up every place of the country comes to, and how long one takes.</summary>
internal static class PlaceFigureTable
{
    public static void Print(TextWriter writer)
    {
        var regions = ShippedEdition.Edition.Regions;
        var start = Stopwatch.GetTimestamp();
        var finder = new PlaceFinder(regions);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"places: index made in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N1} ms"));

        Line("municipalities", [.. regions.Municipalities.Select(municipality => municipality.Name)]);
        Line("places", [.. regions.Places.Select(place => place.Name).Distinct(StringComparer.Ordinal)]);
        Line("postcodes", [.. regions.Postcodes.Select(postcode => postcode.Number.ToString("0000", CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal)]);

        void Line(string name, string[] words)
        {
            var found = words.Select(finder.Find).ToArray();
            var times = words.Select(word => Time(finder, word)).Order().ToArray();
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {words.Length}, {found.Count(finding => finding is PlaceFinding.Found)} found, {found.Count(finding => finding is PlaceFinding.SeveralFound)} ambiguous, {found.Count(finding => finding is PlaceFinding.NotFound)} not; median {times[times.Length / 2]:N2} µs, longest {times[^1]:N0} µs"));
        }
    }

    private static double Time(PlaceFinder finder, string words)
    {
        var start = Stopwatch.GetTimestamp();
        finder.Find(words);

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
