namespace Portal.Content.Desks;

/// <summary>Reads hours of a week as what holds at a moment.</summary>
public static class OpeningTimes
{
    private static readonly OpenState Unknown = new OpenState.Unknown();
    private static readonly OpenState DayAndNight = new OpenState.Open(null);
    private static readonly OpenState Never = new OpenState.Closed(null);

    /// <summary>Whether somebody is there at <paramref name="now"/>, and until when. Periods that touch, over midnight too, are one.</summary>
    /// <param name="hours">Null when not known.</param>
    public static OpenState At(OpeningHours? hours, DateTimeOffset now)
    {
        if (hours is null)
        {
            return Unknown;
        }

        var today = DutchTime.DayAt(now);
        var end = today.AddDays(DaysToLookAt(hours));

        foreach (var (from, until) in Runs(hours, today, end))
        {
            var opening = DutchTime.OpeningAt(from);
            var closing = DutchTime.ClosingAt(until);

            if (closing <= now || closing <= opening)
            {
                continue;
            }

            if (opening > now)
            {
                return new OpenState.Closed(opening);
            }

            return until == end.ToDateTime(TimeOnly.MinValue) ? DayAndNight : new OpenState.Open(closing);
        }

        return Never;
    }

    /// <summary>When somebody is there on a day of the calendar.</summary>
    public static IEnumerable<ClockPeriod> On(OpeningHours hours, DateOnly day)
    {
        if (hours.Exceptions.FirstOrDefault(exception => exception.Holds(day)) is { } exception)
        {
            return exception.Periods.OrderBy(period => period.From);
        }

        return hours.ClosedOnHolidays && DutchHolidays.IsHoliday(day)
            ? []
            : hours.Week.Where(period => period.Day == day.DayOfWeek).Select(period => new ClockPeriod(period.From, period.Until)).OrderBy(period => period.From);
    }

    /// <summary>
    /// A run that fills today and a week is endless, unless holidays or other hours on some days break it: the longest stretch without one, from Whit Monday
    /// to Christmas, is shorter than a year.
    /// </summary>
    private static int DaysToLookAt(OpeningHours hours) => hours.ClosedOnHolidays || !hours.Exceptions.IsEmpty ? 366 : 8;

    /// <summary>The times of the clock between which somebody is there, in order, from the start of a day up to another.</summary>
    private static IEnumerable<(DateTime From, DateTime Until)> Runs(OpeningHours hours, DateOnly first, DateOnly end)
    {
        (DateTime From, DateTime Until)? run = null;

        for (var day = first; day < end; day = day.AddDays(1))
        {
            foreach (var period in On(hours, day))
            {
                var midnight = day.ToDateTime(TimeOnly.MinValue);
                var (from, until) = (midnight.AddMinutes(period.From), midnight.AddMinutes(period.Until));

                if (run is { } current && from <= current.Until)
                {
                    run = (current.From, until > current.Until ? until : current.Until);
                    continue;
                }

                if (run is { } finished)
                {
                    yield return finished;
                }

                run = (from, until);
            }
        }

        if (run is { } last)
        {
            yield return last;
        }
    }
}
