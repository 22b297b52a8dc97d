using System.Globalization;

namespace Portal.Web.OpenData;

/// <summary>Reads values of an address strictly.</summary>
internal static class QueryValues
{
    public static int Number(string name, string? typed, int usual, int least, int most, ICollection<string> mistakes)
    {
        if (typed is null)
        {
            return usual;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        mistakes.Add($"{name} must be a whole number from {least} to {most}.");

        return usual;
    }

    public static bool Flag(string name, string? typed, ICollection<string> mistakes)
    {
        if (typed is not (null or "true" or "false"))
        {
            mistakes.Add($"{name} must be true or false.");
        }

        return typed == "true";
    }

    public static Guid? Id(string name, string? typed, ICollection<string> mistakes)
    {
        if (typed is null)
        {
            return null;
        }

        if (Guid.TryParseExact(typed, "D", out var id))
        {
            return id;
        }

        mistakes.Add($"{name} must be a UUID.");

        return null;
    }

    /// <summary>A day, or a moment with its offset from UTC.</summary>
    public static DateTimeOffset? Moment(string name, string? typed, ICollection<string> mistakes)
    {
        if (typed is null)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(
            typed,
            ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment))
        {
            return moment;
        }

        mistakes.Add($"{name} must be a date as 2026-11-23, or a moment as 2026-11-23T09:00:00Z.");

        return null;
    }
}
