using System.Globalization;
using Portal.Content.Publishing;
using Portal.Web.Reading;

namespace Portal.Web.Spreading;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116): whom to tell of a weak spot.</summary>
internal static class SecurityContact
{
    public const string Address = "/.well-known/security.txt";

    private const string Policy = "over/deze-site";

    /// <summary>Less than a year, as the standard advises, and long enough for who keeps a copy. From the first of the month, so that it is the same for a while.</summary>
    private const int MonthsValid = 6;

    public static string Text(Publication publication, string origin, DateTimeOffset now)
    {
        var site = publication.Edition.Site;
        var expires = new DateTimeOffset(now.UtcDateTime.Year, now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(MonthsValid);
        var languages = site.Languages.Where(language => !language.IsDraft).Select(language => language.Tag);
        var lines = new List<string>
        {
            $"Contact: mailto:{site.Contact}",
            $"Expires: {expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}",
            $"Preferred-Languages: {string.Join(", ", languages)}",
        };

        // The standard wants https in both; a site that is only tried out has neither.
        if (origin.StartsWith("https://", StringComparison.Ordinal))
        {
            lines.Add($"Canonical: {origin}{Address}");
            if (publication.FindPageByKey(Policy, site.DefaultLanguage) is { } page)
            {
                lines.Add($"Policy: {origin}{Addresses.Page(page.Language, page.Front.Slug)}");
            }
        }

        return string.Join('\n', lines) + "\n";
    }
}
