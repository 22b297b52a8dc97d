using Portal.Content.Desks;

namespace Portal.Content.Differences;

/// <summary>What changes of opening hours, day by day.</summary>
internal static class HoursSentences
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <param name="name">Of the channel.</param>
    public static void Compare(SentenceList sentences, string name, OpeningHours? before, OpeningHours? after)
    {
        if (before is null || after is null)
        {
            sentences.Value($"{name}, open", Words(before), Words(after), Weight.Hours);

            return;
        }

        foreach (var change in Week.Select(day => (Day: day, Before: On(before, day), After: On(after, day))).Where(day => day.Before != day.After).GroupBy(day => (day.Before, day.After)))
        {
            var days = string.Join(", ", change.Select(day => DutchWords.Of(day.Day)));
            sentences.Say($"{name}: {days} {change.Key.Before} wordt {change.Key.After}.", Weight.Hours);
        }

        sentences.Value($"{name}, dicht op feestdagen", DutchWords.Of(before.ClosedOnHolidays), DutchWords.Of(after.ClosedOnHolidays), Weight.Hours);
        sentences.Several($"{name}, dagen met andere tijden", [.. before.Exceptions.Select(Words)], [.. after.Exceptions.Select(Words)], Weight.Hours);
    }

    private static string Words(OpeningHours? hours) => hours is null
        ? "niet bekend"
        : string.Join("; ", Week.GroupBy(day => On(hours, day), StringComparer.Ordinal).Select(days => $"{string.Join(", ", days.Select(DutchWords.Of))} {days.Key}")) + (hours.ClosedOnHolidays ? "; dicht op feestdagen" : "");

    private static string Words(OtherHours hours) =>
        $"{DutchWords.Of(hours.From)} t/m {DutchWords.Of(hours.Until)} {(hours.Periods.IsEmpty ? "dicht" : string.Join(" en ", hours.Periods.Select(period => $"{DutchWords.Clock(period.From)}–{DutchWords.Clock(period.Until)}")))}";

    private static string On(OpeningHours hours, DayOfWeek day)
    {
        var periods = hours.Week.Where(period => period.Day == day).OrderBy(period => period.From).Select(period => $"{DutchWords.Clock(period.From)}–{DutchWords.Clock(period.Until)}").ToList();

        return periods.Count == 0 ? "dicht" : string.Join(" en ", periods);
    }
}
