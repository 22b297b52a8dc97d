using System.Globalization;
using CsCheck;
using Portal.Content.Desks;

namespace Portal.Content.Tests.Desks;

public sealed class OpeningTimesTests
{
    private static readonly OpeningHours OfficeHours = new([.. WorkingDays.Select(day => new OpenPeriod(day, 9 * 60, 17 * 60))], ClosedOnHolidays: true);
    private static readonly OpeningHours AlwaysOpen = new([.. AllDays.Select(day => new OpenPeriod(day, 0, 1440))], ClosedOnHolidays: false);

    private static IEnumerable<DayOfWeek> AllDays => Enum.GetValues<DayOfWeek>();

    private static IEnumerable<DayOfWeek> WorkingDays => AllDays.Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    [Fact]
    public void Hours_that_are_not_known_stay_unknown() =>
        Assert.Equal(new OpenState.Unknown(), OpeningTimes.At(null, At("2026-11-23T12:00+01:00")));

    [Fact]
    public void A_week_without_hours_never_opens() =>
        Assert.Equal(new OpenState.Closed(null), OpeningTimes.At(new OpeningHours([], false), At("2026-11-23T12:00+01:00")));

    [Theory]
    [InlineData("2026-11-23T09:00+01:00", "2026-11-23T17:00+01:00")]
    [InlineData("2026-11-23T16:59+01:00", "2026-11-23T17:00+01:00")]
    [InlineData("2026-07-06T08:00+00:00", "2026-07-06T17:00+02:00")]
    public void During_its_hours_a_desk_is_open_until_they_end(string now, string until) =>
        Assert.Equal(new OpenState.Open(At(until)), OpeningTimes.At(OfficeHours, At(now)));

    [Theory]
    [InlineData("2026-11-23T08:59+01:00", "2026-11-23T09:00+01:00")]
    [InlineData("2026-11-23T17:00+01:00", "2026-11-24T09:00+01:00")]
    [InlineData("2026-11-27T18:00+01:00", "2026-11-30T09:00+01:00")]
    public void Outside_its_hours_a_desk_is_closed_until_the_next_opening(string now, string until) =>
        Assert.Equal(new OpenState.Closed(At(until)), OpeningTimes.At(OfficeHours, At(now)));

    [Theory]
    [InlineData("2026-12-21T10:00+01:00", "2026-12-28T09:00+01:00")]
    [InlineData("2026-12-28T10:00+01:00", null)]
    [InlineData("2026-12-31T12:30+01:00", "2027-01-04T09:00+01:00")]
    public void On_some_days_other_hours_hold_than_those_of_the_week(string now, string? closedUntil)
    {
        var hours = OfficeHours with
        {
            Exceptions =
            [
                new OtherHours(new(2026, 12, 21), new(2026, 12, 27), []),
                new OtherHours(new(2026, 12, 31), new(2026, 12, 31), [new ClockPeriod(9 * 60, 12 * 60)]),
            ],
        };

        Assert.Equal(closedUntil is null ? null : new OpenState.Closed(At(closedUntil)), OpeningTimes.At(hours, At(now)) as OpenState.Closed);
    }

    [Fact]
    public void Day_and_night_is_broken_by_a_day_with_other_hours()
    {
        var hours = AlwaysOpen with { Exceptions = [new OtherHours(new(2026, 12, 31), new(2026, 12, 31), [])] };

        Assert.Equal(new OpenState.Open(At("2026-12-31T00:00+01:00")), OpeningTimes.At(hours, At("2026-11-23T12:00+01:00")));
    }

    [Theory]
    [InlineData("2026-12-24T18:00+01:00", "2026-12-28T09:00+01:00")]
    [InlineData("2026-12-31T18:00+01:00", "2027-01-04T09:00+01:00")]
    [InlineData("2026-04-03T18:00+02:00", "2026-04-07T09:00+02:00")]
    [InlineData("2026-04-27T12:00+02:00", "2026-04-28T09:00+02:00")]
    [InlineData("2025-04-25T18:00+02:00", "2025-04-28T09:00+02:00")]
    public void Holidays_and_weekends_are_skipped(string now, string until) =>
        Assert.Equal(new OpenState.Closed(At(until)), OpeningTimes.At(OfficeHours, At(now)));

    [Fact]
    public void A_desk_that_never_closes_is_open_without_an_end() =>
        Assert.Equal(new OpenState.Open(null), OpeningTimes.At(AlwaysOpen, At("2026-12-31T23:59:59+01:00")));

    [Theory]
    [InlineData("2026-06-01T12:00+02:00", "2026-12-25T00:00+01:00")]
    [InlineData("2026-12-27T12:00+01:00", "2027-01-01T00:00+01:00")]
    public void Day_and_night_but_not_on_holidays_ends_at_the_next_holiday(string now, string until) =>
        Assert.Equal(new OpenState.Open(At(until)), OpeningTimes.At(AlwaysOpen with { ClosedOnHolidays = true }, At(now)));

    [Fact]
    public void Hours_past_midnight_are_one_period()
    {
        var fridayNight = new OpeningHours([new(DayOfWeek.Friday, 20 * 60, 1440), new(DayOfWeek.Saturday, 0, 6 * 60)], false);

        Assert.Equal(new OpenState.Open(At("2026-11-28T06:00+01:00")), OpeningTimes.At(fridayNight, At("2026-11-27T22:00+01:00")));
        Assert.Equal(new OpenState.Open(At("2026-11-28T06:00+01:00")), OpeningTimes.At(fridayNight, At("2026-11-28T00:00+01:00")));
        Assert.Equal(new OpenState.Closed(At("2026-12-04T20:00+01:00")), OpeningTimes.At(fridayNight, At("2026-11-28T06:00+01:00")));
    }

    [Fact]
    public void New_Years_Eve_ends_at_midnight_for_who_keeps_holidays()
    {
        var evenings = new OpeningHours([.. AllDays.SelectMany(day => new OpenPeriod[] { new(day, 0, 120), new(day, 1200, 1440) })], true);

        Assert.Equal(new OpenState.Open(At("2027-01-01T00:00+01:00")), OpeningTimes.At(evenings, At("2026-12-31T23:30+01:00")));
        Assert.Equal(new OpenState.Closed(At("2027-01-02T00:00+01:00")), OpeningTimes.At(evenings, At("2027-01-01T00:30+01:00")));
        Assert.Equal(new OpenState.Open(At("2027-01-01T02:00+01:00")), OpeningTimes.At(evenings with { ClosedOnHolidays = false }, At("2026-12-31T23:30+01:00")));
    }

    [Fact]
    public void Periods_that_touch_or_overlap_are_one_in_whatever_order_they_were_written()
    {
        var monday = new OpeningHours([new(DayOfWeek.Monday, 780, 1020), new(DayOfWeek.Monday, 540, 720), new(DayOfWeek.Monday, 700, 780)], false);

        Assert.Equal(new OpenState.Open(At("2026-11-23T17:00+01:00")), OpeningTimes.At(monday, At("2026-11-23T09:30+01:00")));
    }

    [Theory]
    [InlineData(150, 300, "2026-03-29T00:59:59+00:00", "closed", "2026-03-29T03:00+02:00")]
    [InlineData(150, 300, "2026-03-29T01:00:00+00:00", "open", "2026-03-29T05:00+02:00")]
    [InlineData(0, 150, "2026-03-29T00:30:00+00:00", "open", "2026-03-29T03:00+02:00")]
    [InlineData(130, 170, "2026-03-29T00:30:00+00:00", "closed", "2026-04-05T02:10+02:00")]
    public void In_the_night_that_skips_an_hour_a_skipped_time_is_the_time_jumped_to(int from, int until, string now, string state, string end) =>
        AssertOnSunday(from, until, now, state, end);

    [Theory]
    [InlineData(150, 300, "2026-10-25T00:45:00+00:00", "closed", "2026-10-25T02:30+01:00")]
    [InlineData(150, 300, "2026-10-25T01:30:00+00:00", "open", "2026-10-25T05:00+01:00")]
    [InlineData(0, 150, "2026-10-25T00:15:00+00:00", "open", "2026-10-25T02:30+02:00")]
    [InlineData(0, 150, "2026-10-25T00:45:00+00:00", "closed", "2026-11-01T00:00+01:00")]
    [InlineData(0, 300, "2026-10-25T01:30:00+00:00", "open", "2026-10-25T05:00+01:00")]
    public void In_the_night_that_has_an_hour_twice_a_desk_counts_as_closed_in_doubt(int from, int until, string now, string state, string end) =>
        AssertOnSunday(from, until, now, state, end);

    [Fact]
    public void What_is_said_at_a_moment_holds_until_the_end_it_names() =>
        Gen.Select(HoursGen, Gen.Int[0, 2 * 366 * 24 * 60], (hours, minute) => (hours, now: At("2026-01-01T00:00+01:00").AddMinutes(minute)))
            .Sample(sample =>
            {
                var (hours, now) = sample;
                var state = OpeningTimes.At(hours, now);
                var end = state switch { OpenState.Open open => open.Until, OpenState.Closed closed => closed.Until, _ => null };
                var justBefore = end?.AddSeconds(-1) ?? now.AddDays(500);

                Assert.True(end is null || end > now);
                Assert.Equal(state, OpeningTimes.At(hours, justBefore));
                Assert.True(end is null || OpeningTimes.At(hours, end.Value).GetType() != state.GetType());
            });

    private static Gen<OpeningHours> HoursGen =>
        Gen.Select(
            Gen.Select(Gen.Enum<DayOfWeek>(), Gen.Int[0, 95], Gen.Int[1, 96]).Where(p => p.Item2 < p.Item3).Select(p => new OpenPeriod(p.Item1, p.Item2 * 15, p.Item3 * 15)).Array[0, 12],
            Gen.Bool,
            (week, closed) => new OpeningHours([.. week], closed));

    private static void AssertOnSunday(int from, int until, string now, string state, string end)
    {
        var hours = new OpeningHours([new OpenPeriod(DayOfWeek.Sunday, from, until)], false);
        OpenState expected = state == "open" ? new OpenState.Open(At(end)) : new OpenState.Closed(At(end));

        Assert.Equal(expected, OpeningTimes.At(hours, At(now)));
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
