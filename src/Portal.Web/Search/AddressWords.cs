using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Portal.Web.Search;

/// <summary>The words that somebody may have been after who came to an address that is not there.</summary>
internal static partial class AddressWords
{
    /// <summary>No slug of ours or of the old site comes near; a sealed address is longer.</summary>
    private const int LongestPart = 60;

    /// <summary>What follows these is sealed: nobody may read it, and it is no words.</summary>
    private static readonly FrozenSet<string> BeforeSealed = new[] { "keuzehulp", "keuze", "zoeken", "verwijspaden" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Empty = new[] { "index", "default", "home", "pages", "www" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Empty when the address holds none, or something sealed.</summary>
    /// <param name="path">Decoded, as it was asked for.</param>
    /// <param name="languages">The first part of our addresses.</param>
    public static string Of(string path, IEnumerable<string> languages)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);

        if (parts.Length > 0 && languages.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
        {
            parts = parts[1..];
        }

        if (Array.Exists(parts, part => part.Length > LongestPart || BeforeSealed.Contains(part)))
        {
            return "";
        }

        return string.Join(' ', parts.SelectMany(part => Word().Matches(Extension().Replace(part, "")).Select(word => word.Value)).Where(word => !Empty.Contains(word)));
    }

    [GeneratedRegex(@"\.(aspx?|html?|php|jsp)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extension();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
