using System.Collections.Immutable;
using System.Text.Json;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Storage.Json;

namespace Portal.Web.Office.Items;

/// <summary>What stands in a field of an item, in words of editors.</summary>
internal static class FieldWords
{
    private const string Nothing = "(leeg)";

    /// <param name="text">As <c>ItemFields</c> gives it.</param>
    public static string Of(string path, string text) => text switch
    {
        "" => Nothing,
        "true" => "ja",
        "false" => "nee",
        ['[' or '{', ..] => Parts(path, text),
        _ => DeskWords.Find(path.Split('/', '#')[^1], text) ?? text,
    };

    private static string Parts(string path, string text)
    {
        try
        {
            return path.Split('/')[^1] switch
            {
                "week" => string.Join('\n', Hours.Lines(new OpeningHours(StoredJson.Read<ImmutableArray<OpenPeriod>>(text), ClosedOnHolidays: false))),
                "exceptions" => string.Join('\n', StoredJson.Read<ImmutableArray<OtherHours>>(text).Select(Hours.Line)),
                "hours" => string.Join('\n', Hours.Lines(StoredJson.Read<OpeningHours>(text))),
                _ when path.StartsWith("channels/", StringComparison.Ordinal) && path.Count(c => c == '/') == 1 => StoredJson.Read<Channel>(text).Value,
                _ => text is "[]" ? Nothing : text,
            };
        }
        catch (JsonException)
        {
            // A state from before the field got this form: better raw than not at all.
            return text;
        }
    }
}

/// <summary>Opening hours as editors read and type them.</summary>
internal static class Hours
{
    /// <summary>Monday first.</summary>
    public static ImmutableArray<DayOfWeek> Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string NameOf(DayOfWeek day) => EditorAtWork.Culture.DateTimeFormat.GetDayName(day);

    /// <summary>A line for each day that has hours, then the holidays and the other days.</summary>
    public static IEnumerable<string> Lines(OpeningHours hours) =>
    [
        .. Week.Select(day => (Day: day, Hours: On(hours, day))).Where(line => line.Hours.Length > 0).Select(line => $"{NameOf(line.Day)} {line.Hours}"),
        .. hours.ClosedOnHolidays ? ["dicht op feestdagen"] : Array.Empty<string>(),
        .. hours.Exceptions.Select(Line),
    ];

    public static string Line(OtherHours exception) =>
        (exception.From == exception.Until ? OfficeWords.Of(exception.From) : $"{OfficeWords.Of(exception.From)} tot en met {OfficeWords.Of(exception.Until)}")
        + (exception.Periods.IsEmpty ? ": dicht" : $": {ClockText.Write(exception.Periods)}");

    public static string On(OpeningHours hours, DayOfWeek day) =>
        ClockText.Write(hours.Week.Where(period => period.Day == day).OrderBy(period => period.From).Select(period => new ClockPeriod(period.From, period.Until)));
}
