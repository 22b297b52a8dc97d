using System.Collections.Immutable;
using Portal.Content.Desks;

namespace Portal.Web.Figures;

/// <summary>How often each desk stood first on an outcome, by week: in memory only, until it is enough to tell nothing about anybody.</summary>
internal sealed class OutcomeCounts(TimeProvider clock)
{
    private readonly Lock turn = new();
    private readonly Dictionary<DateOnly, Dictionary<string, int>> weeks = [];

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Somebody arrived. Neither when in the week nor in which language is kept.</summary>
    /// <param name="desk">The first of the path, by its id.</param>
    public void Count(string desk)
    {
        var week = WeekOf(DutchTime.DayAt(clock.GetUtcNow()));

        lock (turn)
        {
            var counts = weeks.TryGetValue(week, out var known) ? known : weeks[week] = new Dictionary<string, int>(StringComparer.Ordinal);
            counts[desk] = counts.GetValueOrDefault(desk) + 1;
        }
    }

    /// <summary>Takes out the weeks that are over.</summary>
    /// <param name="isEnding">Whether the process stops: then this week's too.</param>
    public ImmutableArray<CountedWeek> Take(bool isEnding)
    {
        var now = WeekOf(DutchTime.DayAt(clock.GetUtcNow()));

        lock (turn)
        {
            ImmutableArray<CountedWeek> taken = [.. weeks.Where(week => isEnding || week.Key < now).Select(week => new CountedWeek(week.Key, week.Value))];

            foreach (var week in taken)
            {
                weeks.Remove(week.Week);
            }

            return taken;
        }
    }

    /// <summary>Puts back what could not be kept, to be tried again.</summary>
    public void Return(CountedWeek week)
    {
        lock (turn)
        {
            weeks[week.Week] = new Dictionary<string, int>(week.Counts, StringComparer.Ordinal);
        }
    }
}

/// <summary>What was counted in a week.</summary>
/// <param name="Week">By its Monday.</param>
internal sealed record CountedWeek(DateOnly Week, IReadOnlyDictionary<string, int> Counts);
