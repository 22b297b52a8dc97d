using System.Text.RegularExpressions;

namespace Portal.Content.Folder;

/// <summary>How permanent names look.</summary>
public static partial class Ids
{
    /// <summary>A name: lower case letters and digits with single hyphens.</summary>
    public static bool IsId(string text) => Id().IsMatch(text);

    /// <summary>A page's key or slug: names with slashes between.</summary>
    public static bool IsPath(string text) => Array.TrueForAll(text.Split('/'), IsId);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Id();
}
