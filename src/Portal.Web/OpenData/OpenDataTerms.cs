namespace Portal.Web.OpenData;

/// <summary>Under what terms the open data goes out.</summary>
internal static class OpenDataTerms
{
    /// <summary>Creative Commons Attribution 4.0.</summary>
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>A number that changed must not be dialled for longer than this from somebody's copy (<c>safety.md</c> 23).</summary>
    private const int DaysValid = 7;

    /// <summary>The last day on which data taken today may be shown.</summary>
    public static DateOnly ValidUntil(DateOnly today) => today.AddDays(DaysValid);
}
