using Portal.Web.OpenData.Hsds.Writing;

namespace Portal.Web.Tests.OpenData.Hsds;

public sealed class ClockSeasonTests
{
    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-10-25")]
    [InlineData("2027-03-27")]
    public void Schedules_know_the_next_change_of_the_clock(string today)
    {
        var seasons = ClockSeason.Around(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(
            [new ClockSeason(new DateOnly(2026, 10, 25), new DateOnly(2027, 3, 27), 1), new ClockSeason(new DateOnly(2027, 3, 28), new DateOnly(2027, 10, 30), 2)],
            seasons);
    }
}
