using Microsoft.Extensions.Time.Testing;
using Portal.Web.Figures;

namespace Portal.Web.Tests.Figures;

public sealed class OutcomeCountsTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    /// <summary>Sunday, five minutes before midnight in the Netherlands.</summary>
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 29, 23, 55, 0, TimeSpan.FromHours(1)));

    [Fact]
    public void A_week_is_given_once_and_only_when_it_is_over()
    {
        var counts = new OutcomeCounts(clock);
        counts.Count("a");
        counts.Count("a");

        Assert.Empty(counts.Take(isEnding: false));
        clock.Advance(TimeSpan.FromMinutes(10));
        counts.Count("b");
        var week = Assert.Single(counts.Take(isEnding: false));

        Assert.Equal((Monday, 2), (week.Week, week.Counts["a"]));
        Assert.Empty(counts.Take(isEnding: false));
    }

    [Fact]
    public void A_process_that_stops_gives_the_week_it_is_in_too()
    {
        var counts = new OutcomeCounts(clock);
        counts.Count("a");

        Assert.Equal(Monday, Assert.Single(counts.Take(isEnding: true)).Week);
    }

    [Fact]
    public void What_could_not_be_kept_comes_back()
    {
        var counts = new OutcomeCounts(clock);
        counts.Count("a");
        counts.Return(Assert.Single(counts.Take(isEnding: true)));

        Assert.Equal(1, Assert.Single(counts.Take(isEnding: true)).Counts["a"]);
    }
}
