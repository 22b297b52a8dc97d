using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Folder;

/// <summary>Opening hours: <c>{week: [mo-fr 09:00-17:00, sa 10:00-12:00], holidays: closed}</c>.</summary>
internal static class HoursPart
{
    private const string Closed = "closed";

    public static OpeningHours Read(MapReader map)
    {
        if (!map.Has("week"))
        {
            map.Missing("week");
        }

        var holidays = map.Text("holidays");

        if (holidays is not ("" or Closed or "open"))
        {
            map.Wrong("holidays", $"\"{holidays}\" must be open or closed.");
        }

        var periods = new List<OpenPeriod>();

        foreach (var text in map.Texts("week"))
        {
            if (PeriodText.Read(text) is { } read)
            {
                periods.AddRange(read);
            }
            else
            {
                map.Wrong("week", $"\"{text}\" can't be read as hours. Write them as \"mo-fr 09:00-17:00\"; a whole day is 00:00-24:00, and hours past midnight are two periods.");
            }
        }

        var week = periods.OrderBy(period => PeriodText.Position(period.Day)).ThenBy(period => period.From).ToImmutableArray();

        if (week.Zip(week.Skip(1)).Any(pair => pair.First.Day == pair.Second.Day && pair.First.Until > pair.Second.From))
        {
            map.Wrong("week", "Two of these periods overlap. Write each hour once.");
        }

        return new OpeningHours(week, holidays == Closed) { Exceptions = Exceptions(map) };
    }

    public static YamlMap Write(OpeningHours hours) => new MapWriter(isShort: true)
        .Add("week", MapWriter.List(PeriodText.Write(hours.Week)))
        .Add("holidays", hours.ClosedOnHolidays ? Closed : "open")
        .Add("exceptions", [.. hours.Exceptions.Select(OtherHoursText.Write)])
        .Map;

    private static ImmutableArray<OtherHours> Exceptions(MapReader map)
    {
        var exceptions = ImmutableArray.CreateBuilder<OtherHours>();

        foreach (var text in map.Texts("exceptions"))
        {
            if (OtherHoursText.Read(text) is { } read)
            {
                exceptions.Add(read);
            }
            else
            {
                map.Wrong("exceptions", $"\"{text}\" can't be read as days with other hours. Write them as \"2026-12-24..2027-01-01 closed\" or \"2026-12-31 09:00-12:00\".");
            }
        }

        return exceptions.ToImmutable();
    }
}
