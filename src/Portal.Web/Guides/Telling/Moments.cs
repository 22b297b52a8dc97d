using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Web.Guides.Telling;

/// <summary>The names of moments in Dutch: "zondag 03:00", "een feestdag op maandag 09:00".</summary>
internal static partial class Moments
{
    private static readonly DateTimeFormatInfo Days = CultureInfo.GetCultureInfo("nl-NL").DateTimeFormat;

    public static string Dutch(string moment) => Day().Replace(
        moment.Replace("a public holiday on a ", "een feestdag op ", StringComparison.Ordinal),
        day => Days.GetDayName(Enum.Parse<DayOfWeek>(day.Value)));

    [GeneratedRegex("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
