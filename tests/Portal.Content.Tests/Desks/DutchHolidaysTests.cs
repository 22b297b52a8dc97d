using System.Globalization;
using Portal.Content.Desks;

namespace Portal.Content.Tests.Desks;

public sealed class DutchHolidaysTests
{
    [Fact]
    public void The_holidays_of_a_year_are_those_of_the_calendar()
    {
        var days = DutchHolidays.In(2026).Select(day => day.ToString("d MMM", CultureInfo.InvariantCulture));

        Assert.Equal("1 Jan, 5 Apr, 6 Apr, 27 Apr, 14 May, 24 May, 25 May, 25 Dec, 26 Dec", string.Join(", ", days));
    }

    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2027-03-28")]
    [InlineData("2030-04-21")]
    [InlineData("2038-04-25")]
    [InlineData("2076-04-19")]
    public void Easter_is_found_with_its_Monday_Ascension_Day_and_Whitsun(string easter)
    {
        var sunday = DateOnly.ParseExact(easter, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.All([0, 1, 39, 49, 50], days => Assert.True(DutchHolidays.IsHoliday(sunday.AddDays(days))));
        Assert.False(DutchHolidays.IsHoliday(sunday.AddDays(-7)));
    }

    [Fact]
    public void Good_Friday_is_a_working_day() =>
        Assert.False(DutchHolidays.IsHoliday(new DateOnly(2026, 4, 3)));

    [Theory]
    [InlineData(2025, 26, 27)]
    [InlineData(2026, 27, 26)]
    [InlineData(2031, 26, 27)]
    public void Kings_Day_on_a_Sunday_is_kept_the_day_before(int year, int kept, int working)
    {
        Assert.True(DutchHolidays.IsHoliday(new DateOnly(year, 4, kept)));
        Assert.False(DutchHolidays.IsHoliday(new DateOnly(year, 4, working)));
    }

    [Theory]
    [InlineData(2025, true)]
    [InlineData(2026, false)]
    [InlineData(2030, true)]
    public void Liberation_Day_is_a_holiday_once_in_five_years(int year, bool isHoliday) =>
        Assert.Equal(isHoliday, DutchHolidays.IsHoliday(new DateOnly(year, 5, 5)));

    [Fact]
    public void The_last_year_that_exists_can_be_listed() =>
        Assert.Equal(new DateOnly(9999, 12, 26), DutchHolidays.In(9999).Last());
}
