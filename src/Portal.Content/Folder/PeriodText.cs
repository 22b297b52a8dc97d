using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Content.Desks;

namespace Portal.Content.Folder;

/// <summary>Periods of a week as text: <c>mo-fr 09:00-17:00</c>.</summary>
internal static partial class PeriodText
{
    private static readonly ImmutableArray<string> Days = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    /// <summary>A day's place in the week, Monday first.</summary>
    public static int Position(DayOfWeek day) => ((int)day + 6) % 7;

    /// <returns>Null when the text can't be read.</returns>
    public static IEnumerable<OpenPeriod>? Read(string text)
    {
        var match = Period().Match(text);

        if (!match.Success)
        {
            return null;
        }

        var first = Days.IndexOf(match.Groups["first"].Value);
        var last = match.Groups["last"].Success ? Days.IndexOf(match.Groups["last"].Value) : first;
        var (from, until) = (Minutes(match.Groups["from"].Value), Minutes(match.Groups["until"].Value));

        return first < 0 || last < first || from >= until || until > 24 * 60
            ? null
            : Enumerable.Range(first, last - first + 1).Select(day => new OpenPeriod((DayOfWeek)((day + 1) % 7), from, until));
    }

    /// <summary>The fewest texts, in the order of the week; days with the same hours that follow each other are joined.</summary>
    public static ImmutableArray<string> Write(ImmutableArray<OpenPeriod> week)
    {
        var texts = new List<(int First, int From, string Text)>();

        foreach (var hours in week.GroupBy(period => (period.From, period.Until)))
        {
            var days = hours.Select(period => Position(period.Day)).ToHashSet();

            foreach (var first in days.Where(day => !days.Contains(day - 1)))
            {
                var last = first;

                while (days.Contains(last + 1))
                {
                    last++;
                }

                var name = first == last ? Days[first] : $"{Days[first]}-{Days[last]}";
                texts.Add((first, hours.Key.From, $"{name} {Clock(hours.Key.From)}-{Clock(hours.Key.Until)}"));
            }
        }

        return [.. texts.OrderBy(text => text.First).ThenBy(text => text.From).Select(text => text.Text)];
    }

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    private static int Minutes(string clock) =>
        (int.Parse(clock[..2], CultureInfo.InvariantCulture) * 60) + int.Parse(clock[3..], CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<first>[a-z]{2})(-(?<last>[a-z]{2}))? (?<from>[0-2][0-9]:[0-5][0-9])-(?<until>[0-2][0-9]:[0-5][0-9])\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Period();
}
