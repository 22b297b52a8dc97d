using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Referral;

namespace Portal.Content.Publishing;

/// <summary>
/// Every moment of a week without holidays, and of a public holiday on each day of the week, at which somebody must be there
/// (<c>safety.md</c> 1). Between two times at which some desk opens or closes all moments are alike, and so are two stretches with the
/// same desks open: the first of them stands for all.
/// </summary>
internal static class Moments
{
    private const int MinutesPerDay = 24 * 60;

    private static readonly ImmutableArray<DayOfWeek> Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static ImmutableArray<Moment> Of(Edition edition)
    {
        var voices = edition.Desks.ToDictionary(desk => desk.Id, desk => DeskVoices.Of(desk).Select(channel => channel.Hours).OfType<OpeningHours>().ToList(), StringComparer.Ordinal);
        var turns = voices.Values.SelectMany(hours => hours).SelectMany(hours => hours.Week).SelectMany(period => (int[])[period.From, period.Until]).Append(0).Where(minute => minute < MinutesPerDay).Distinct().Order().ToList();
        var all =
            from isHoliday in (bool[])[false, true]
            from day in Week
            from minute in turns
            let open = Ordinal.Set(voices.Where(desk => desk.Value.Any(hours => IsOpen(hours, day, minute, isHoliday))).Select(desk => desk.Key))
            select new Moment(NameOf(day, minute, isHoliday), GivenFacts(edition.Guide, open.Contains), open);

        return [.. all.DistinctBy(moment => string.Join(' ', moment.OpenDesks), StringComparer.Ordinal)];
    }

    /// <summary>What the given facts are when these desks are known to be open.</summary>
    public static ImmutableSortedDictionary<string, string> GivenFacts(GuideContent guide, Func<string, bool> isOpen) =>
        Ordinal.ByKey(guide.GivenFacts.Select(given => (given.Key, isOpen(given.Value) ? Fact.Yes : Fact.No)));

    private static bool IsOpen(OpeningHours hours, DayOfWeek day, int minute, bool isHoliday) =>
        !(isHoliday && hours.ClosedOnHolidays) && hours.Week.Any(period => period.Day == day && period.From <= minute && minute < period.Until);

    private static string NameOf(DayOfWeek day, int minute, bool isHoliday) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isHoliday ? "a public holiday on a " : "")}{day} {minute / 60:00}:{minute % 60:00}");
}
