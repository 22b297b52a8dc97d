using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Content.Desks;

namespace Portal.Content.Folder;

/// <summary>Days with other hours as text: <c>2026-12-24..2027-01-01 closed</c>, <c>2026-12-31 09:00-12:00, 13:00-15:00</c>.</summary>
internal static partial class OtherHoursText
{
    private const string Closed = "closed";
    private const string Day = "yyyy-MM-dd";

    /// <returns>Null when the text can't be read.</returns>
    public static OtherHours? Read(string text)
    {
        var match = Days().Match(text);

        if (!match.Success || !TryDay(match.Groups["from"].Value, out var from))
        {
            return null;
        }

        var until = from;

        if (match.Groups["until"].Success && (!TryDay(match.Groups["until"].Value, out until) || until < from))
        {
            return null;
        }

        return match.Groups["hours"].Value == Closed
            ? new OtherHours(from, until, [])
            : ClockText.Read(match.Groups["hours"].Value) is { IsEmpty: false } periods ? new OtherHours(from, until, periods) : null;
    }

    public static string Write(OtherHours exception)
    {
        var from = exception.From.ToString(Day, CultureInfo.InvariantCulture);
        var days = exception.From == exception.Until ? from : $"{from}..{exception.Until.ToString(Day, CultureInfo.InvariantCulture)}";

        return $"{days} {(exception.Periods.IsEmpty ? Closed : ClockText.Write(exception.Periods))}";
    }

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex("^(?<from>[0-9-]{10})(\\.\\.(?<until>[0-9-]{10}))? (?<hours>.+)\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Days();
}
