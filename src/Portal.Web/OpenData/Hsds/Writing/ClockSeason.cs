using Portal.Content.Desks;

namespace Portal.Web.OpenData.Hsds.Writing;

/// <summary>A stretch of days in which the Dutch clock keeps one distance from UTC: the standard has numbers for that and no names of zones.</summary>
/// <param name="Until">The last day.</param>
/// <param name="Hours">Ahead of UTC.</param>
internal readonly record struct ClockSeason(DateOnly From, DateOnly Until, int Hours)
{
    /// <summary>This season and the next: what somebody takes along today holds past the coming change of the clock.</summary>
    public static IEnumerable<ClockSeason> Around(DateOnly today)
    {
        var season = Of(today);

        return [season, Of(season.Until.AddDays(1))];
    }

    private static ClockSeason Of(DateOnly day)
    {
        var hours = HoursOn(day);
        var (from, until) = (day, day);
        while (HoursOn(from.AddDays(-1)) == hours)
        {
            from = from.AddDays(-1);
        }

        while (HoursOn(until.AddDays(1)) == hours)
        {
            until = until.AddDays(1);
        }

        return new ClockSeason(from, until, hours);
    }

    /// <summary>At noon: on the night of a change nobody's opening hours begin between two and three.</summary>
    private static int HoursOn(DateOnly day) => DutchTime.At(new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero)).Offset.Hours;
}
