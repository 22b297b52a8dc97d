using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Content.Desks;

namespace Portal.Content.Folder;

/// <summary>Stretches of a day as text: <c>09:00-12:30, 13:00-17:00</c>.</summary>
public static partial class ClockText
{
    private const int WholeDay = 24 * 60;

    /// <returns>In order of time; empty for an empty text, null when it can't be read, or when two stretches overlap.</returns>
    public static ImmutableArray<ClockPeriod>? Read(string text)
    {
        var periods = ImmutableArray.CreateBuilder<ClockPeriod>();

        foreach (var part in text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Period().Match(part);
            var (from, until) = match.Success ? (MinutesOf(match, "from"), MinutesOf(match, "until")) : (0, 0);

            if (from >= until || until > WholeDay)
            {
                return null;
            }

            periods.Add(new ClockPeriod(from, until));
        }

        periods.Sort((one, other) => one.From.CompareTo(other.From));

        return periods.Zip(periods.Skip(1)).Any(pair => pair.First.Until > pair.Second.From) ? null : periods.ToImmutable();
    }

    public static string Write(IEnumerable<ClockPeriod> periods) => string.Join(", ", periods.Select(period => $"{Clock(period.From)}-{Clock(period.Until)}"));

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    private static int MinutesOf(Match match, string name) =>
        (int.Parse(match.Groups[name + "Hour"].Value, CultureInfo.InvariantCulture) * 60) + (match.Groups[name + "Minute"] is { Success: true } minute ? int.Parse(minute.Value, CultureInfo.InvariantCulture) : 0);

    /// <summary>As people write them: 9-17, 9.00-17.30, 09:00 – 17:30, 9 tot 17.</summary>
    [GeneratedRegex("^(?<fromHour>[0-2]?[0-9])([:.](?<fromMinute>[0-5][0-9]))? *(-|–|tot) *(?<untilHour>[0-2]?[0-9])([:.](?<untilMinute>[0-5][0-9]))?\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Period();
}
