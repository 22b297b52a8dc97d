namespace Portal.Content.Desks;

/// <summary>The time of Europe/Amsterdam, in which desks keep their hours.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The same moment, as clocks in the Netherlands show it.</summary>
    public static DateTimeOffset At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam);

    /// <summary>The day it is in the Netherlands.</summary>
    public static DateOnly DayAt(DateTimeOffset moment) => DateOnly.FromDateTime(At(moment).DateTime);

    /// <summary>The moment at which clocks in the Netherlands show this. Where they show it twice, the second; what they skip becomes what they jump to.</summary>
    public static DateTimeOffset MomentAt(DateOnly day, TimeOnly time) => OpeningAt(day.ToDateTime(time));

    /// <summary>The moment a desk opens by its clock. Where the clock shows the time twice, the second: in doubt it is still closed.</summary>
    internal static DateTimeOffset OpeningAt(DateTime clock) => MomentOf(clock, inDoubtEarlier: false);

    /// <summary>The moment a desk closes by its clock. Where the clock shows the time twice, the first: in doubt it is already closed.</summary>
    internal static DateTimeOffset ClosingAt(DateTime clock) => MomentOf(clock, inDoubtEarlier: true);

    private static DateTimeOffset MomentOf(DateTime clock, bool inDoubtEarlier)
    {
        if (Amsterdam.IsAmbiguousTime(clock))
        {
            var offsets = Amsterdam.GetAmbiguousTimeOffsets(clock);

            return new DateTimeOffset(clock, inDoubtEarlier ? offsets.Max() : offsets.Min());
        }

        // A time that the clock skips becomes the time it jumps to.
        while (Amsterdam.IsInvalidTime(clock))
        {
            clock = clock.AddMinutes(1);
        }

        return new DateTimeOffset(clock, Amsterdam.GetUtcOffset(clock));
    }
}
