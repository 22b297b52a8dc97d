namespace Portal.Content.Desks;

/// <summary>
/// The days on which Dutch desks are closed "on public holidays": those of the Algemene termijnenwet, art. 3, with Liberation Day
/// in the years in which it is a day off by custom. Good Friday is left out: it counts for legal terms, but work goes on.
/// </summary>
public static class DutchHolidays
{
    /// <summary>Whether <paramref name="day"/> is a public holiday.</summary>
    public static bool IsHoliday(DateOnly day) => day switch
    {
        { Month: 1, Day: 1 } => true,
        { Month: 12, Day: 25 or 26 } => true,
        { Month: 5, Day: 5 } when day.Year % 5 == 0 => true,
        { Month: 4 } when day == KingsDay(day.Year) => true,
        { Month: >= 3 and <= 6 } => IsSetByEaster(day),
        _ => false,
    };

    /// <summary>The public holidays of a year, in order, each once.</summary>
    public static IEnumerable<DateOnly> In(int year)
    {
        for (var day = new DateOnly(year, 1, 1); ; day = day.AddDays(1))
        {
            if (IsHoliday(day))
            {
                yield return day;
            }

            if (day is { Month: 12, Day: 31 })
            {
                yield break;
            }
        }
    }

    /// <summary>27 April; on a Sunday it is kept the day before.</summary>
    private static DateOnly KingsDay(int year)
    {
        var birthday = new DateOnly(year, 4, 27);

        return birthday.DayOfWeek == DayOfWeek.Sunday ? birthday.AddDays(-1) : birthday;
    }

    /// <summary>Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.</summary>
    private static bool IsSetByEaster(DateOnly day) => (day.DayNumber - EasterSunday(day.Year).DayNumber) is 0 or 1 or 39 or 49 or 50;

    /// <summary>Easter of the Gregorian calendar, after the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var moon = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - moon - (ofCentury % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var sum = moon + weekday - (7 * late) + 114;

        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
