using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Desks;

/// <summary>Hours and moments in the reader's words.</summary>
internal static class Times
{
    private const int WholeDay = 1440;

    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    /// <summary>"Open now, until 17:00"; empty when the hours are not known.</summary>
    public static string State(Reader reader, OpenState state) => state switch
    {
        OpenState.Open(null) => reader["open.day-and-night"],
        OpenState.Open(var until) => reader.Fill("open.until", Moment(reader, until!.Value, endOfDay: true)),
        OpenState.Closed(null) => reader["closed.now"],
        OpenState.Closed(var until) => reader.Fill("closed.until", Moment(reader, until!.Value, endOfDay: false)),
        _ => "",
    };

    /// <summary>"Monday to Friday: 9:00 to 17:00", a line for each stretch of days that are alike.</summary>
    public static IEnumerable<string> Lines(Reader reader, OpeningHours hours)
    {
        var days = Week.Select(day => (Day: day, Periods: string.Join($" {reader["list.and"]} ", PeriodsOf(reader, hours, day)))).ToArray();

        for (var first = 0; first < days.Length;)
        {
            var periods = days[first].Periods;
            var last = first;
            while (last + 1 < days.Length && days[last + 1].Periods == periods)
            {
                last++;
            }

            if (periods.Length > 0)
            {
                var line = reader.Fill("hours.line", Stretch(reader, days[first].Day, days[last].Day), periods);
                yield return char.ToUpper(line[0], reader.Culture) + line[1..];
            }

            first = last + 1;
        }

        if (hours.ClosedOnHolidays)
        {
            yield return reader["hours.closed-on-holidays"];
        }
    }

    /// <summary>A day of the calendar.</summary>
    public static string Day(Reader reader, DateOnly day) => day.ToString(reader["time.date"], reader.Culture);

    /// <summary>A month: a source is rarely surer than that.</summary>
    public static string Month(Reader reader, DateOnly day) => day.ToString(reader["time.month"], reader.Culture);

    private static IEnumerable<string> PeriodsOf(Reader reader, OpeningHours hours, DayOfWeek day) => hours.Week
        .Where(period => period.Day == day)
        .OrderBy(period => period.From)
        .Select(period => period is { From: 0, Until: WholeDay }
            ? reader["hours.whole-day"]
            : reader.Fill("hours.period", OfDay(reader, period.From), OfDay(reader, period.Until)));

    private static string Stretch(Reader reader, DayOfWeek first, DayOfWeek last)
    {
        if (first == last)
        {
            return Name(reader, first);
        }

        return first == Week[0] && last == Week[^1] ? reader["hours.every-day"] : reader.Fill("hours.days", Name(reader, first), Name(reader, last));
    }

    private static string Name(Reader reader, DayOfWeek day) => reader.Culture.DateTimeFormat.GetDayName(day);

    private static string OfDay(Reader reader, int minutes) => minutes == WholeDay
        ? reader["time.midnight"]
        : TimeOnly.MinValue.AddMinutes(minutes).ToString(reader["time.clock"], reader.Culture);

    /// <summary>Only the time when it is today, the day with it within a week, else the date as well.</summary>
    private static string Moment(Reader reader, DateTimeOffset moment, bool endOfDay)
    {
        // What ends at midnight ends today: "until 0:00 on Tuesday" is read as a day later.
        var day = DateOnly.FromDateTime(moment.DateTime);
        var clock = moment.ToString(reader["time.clock"], reader.Culture);
        if (endOfDay && moment.TimeOfDay == TimeSpan.Zero)
        {
            (day, clock) = (day.AddDays(-1), reader["time.midnight"]);
        }

        return (day.DayNumber - reader.Today.DayNumber) switch
        {
            0 => reader.Fill("time.today", clock),
            < 7 => reader.Fill("time.day", Name(reader, day.DayOfWeek), clock),
            _ => reader.Fill("time.day", Day(reader, day), clock),
        };
    }
}
