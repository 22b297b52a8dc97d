using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Referral;

namespace Portal.Content.Publishing;

/// <summary>
/// Every hour of a week without holidays and of a public holiday on each day of the week, at which somebody must be there
/// (<c>safety.md</c> 1). Hours that are alike are one moment.
/// </summary>
internal static class Moments
{
    private const int MinutesPerHour = 60;

    private static readonly ImmutableArray<bool> OrdinaryOrHoliday = [false, true];

    public static ImmutableArray<Moment> Of(Edition edition)
    {
        var desks = edition.Desks.Where(desk => desk.VisibleChannels.Any(channel => channel.IsVoice)).ToList();
        var all =
            from holiday in OrdinaryOrHoliday
            from day in Enum.GetValues<DayOfWeek>()
            from hour in Enumerable.Range(0, 24)
            let open = Ordinal.Set(desks.Where(desk => IsOpen(desk, day, hour, holiday)).Select(desk => desk.Id))
            select new Moment($"{(holiday ? "holiday on a " : "")}{day} {hour:00}:00", GivenFacts(edition.Guide, open.Contains), open);

        return [.. all.DistinctBy(moment => string.Join('|', moment.OpenDesks), StringComparer.Ordinal)];
    }

    /// <summary>What the given facts are when these desks are known to be open.</summary>
    public static ImmutableSortedDictionary<string, string> GivenFacts(GuideContent guide, Func<string, bool> isOpen) =>
        Ordinal.ByKey(guide.GivenFacts.Select(given => (given.Key, isOpen(given.Value) ? Fact.Yes : Fact.No)));

    /// <summary>Open from the first to the last minute of the hour, by one of its voices. Hours not known count as closed.</summary>
    private static bool IsOpen(Desk desk, DayOfWeek day, int hour, bool holiday) => desk.VisibleChannels
        .Where(channel => channel.IsVoice && !channel.FromAbroad && channel.Hours is not null)
        .Any(channel => !(holiday && channel.Hours!.ClosedOnHolidays)
            && channel.Hours!.Week.Any(period => period.Day == day && period.From <= hour * MinutesPerHour && period.Until >= (hour + 1) * MinutesPerHour));
}
