using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>The given facts of the moment that a professional asks about.</summary>
internal static class CaseMoments
{
    // In world time: an hour or two later on Dutch clocks.
    private static readonly TimeOnly Morning = new(10, 0);
    private static readonly TimeOnly Night = new(2, 0);

    /// <summary>Empty when the moment is open.</summary>
    public static ImmutableSortedDictionary<string, string> GivenFacts(Reader reader, CaseMoment moment) => moment switch
    {
        CaseMoment.Open => ImmutableSortedDictionary<string, string>.Empty,
        CaseMoment.Now => reader.Publication.GivenFactsAt(reader.Now),
        CaseMoment.OfficeHours => reader.Publication.GivenFactsAt(At(reader, IsOfficeDay, Morning)),
        _ => reader.Publication.GivenFactsAt(At(reader, day => day.DayOfWeek == DayOfWeek.Sunday, Night)),
    };

    private static bool IsOfficeDay(DateOnly day) => day.DayOfWeek is >= DayOfWeek.Tuesday and <= DayOfWeek.Thursday && !DutchHolidays.IsHoliday(day);

    private static DateTimeOffset At(Reader reader, Func<DateOnly, bool> suits, TimeOnly time)
    {
        var day = reader.Today;
        while (!suits(day))
        {
            day = day.AddDays(1);
        }

        return DutchTime.At(new DateTimeOffset(day, time, TimeSpan.Zero));
    }
}
