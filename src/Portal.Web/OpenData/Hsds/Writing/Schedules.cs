using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Desks;

namespace Portal.Web.OpenData.Hsds.Writing;

/// <summary>Opening hours as recurring events.</summary>
internal sealed class Schedules(Vocabulary vocabulary, Words words, DateOnly today)
{
    private const int WholeDay = 1440;

    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    private readonly ImmutableArray<ClockSeason> seasons = [.. ClockSeason.Around(today)];

    /// <summary>None when the hours are not known.</summary>
    /// <param name="at">For what is only given in one place.</param>
    public IEnumerable<Schedule> Of(Guid service, Guid? at, Channel channel) => channel.Hours is not { } hours
        ? []
        : from season in seasons
          from period in hours.Week.GroupBy(period => (period.From, period.Until)).OrderBy(period => period.Key)
          select Of(service, at, channel.Id, hours, season, period.Key, [.. Week.Where(day => period.Any(open => open.Day == day))]);

    private Schedule Of(Guid service, Guid? at, string channel, OpeningHours hours, ClockSeason season, (int From, int Until) period, DayOfWeek[] days)
    {
        var id = NameBasedId.Of("schedule", service.ToString(), channel, Clock(period.From), Clock(period.Until), season.From.ToString("O", CultureInfo.InvariantCulture));
        var closed = hours.ClosedOnHolidays;

        return new Schedule(
            id,
            service,
            at,
            season.From,
            season.Until,
            season.Hours,
            Wkst: "MO",
            Freq: "WEEKLY",
            Interval: 1,
            string.Join(',', days.Select(day => day.ToString()[..2].ToUpperInvariant())),
            $"{string.Join(", ", days.Select(words.Culture.DateTimeFormat.GetDayName))}: {Clock(period.From)}–{(period.Until == WholeDay ? words["time.midnight"] : Clock(period.Until))}",
            $"{Clock(period.From)}+{season.Hours:00}:00",
            $"{Clock(period.Until)}+{season.Hours:00}:00",
            channel,
            closed ? words["hours.closed-on-holidays"] : null,
            [vocabulary.Link("schedule", id, Vocabulary.Fact, "closed-on-holidays", closed ? "yes" : "no")]);
    }

    private static string Clock(int minutes) => TimeOnly.MinValue.AddMinutes(minutes).ToString("HH:mm", CultureInfo.InvariantCulture);
}
