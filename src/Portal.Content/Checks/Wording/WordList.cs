using System.Text.RegularExpressions;

namespace Portal.Content.Checks.Wording;

/// <summary>Words to look for, by language. What has no list of its own is held against all the others: those words travel.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, Regex> _patterns;

    /// <param name="frame">Around the alternatives, where <c>{0}</c> stands: word boundaries, or nothing for parts of words.</param>
    /// <param name="name">Of the list in the files of <c>Words/</c>.</param>
    public WordList(string frame, string name) =>
        _patterns = WordFiles.Of(name).ToDictionary(list => list.Key, list => Pattern(frame, list.Value), StringComparer.Ordinal);

    /// <summary>The first of the words in the text; null when there is none.</summary>
    public string? FindIn(string text, string language)
    {
        IEnumerable<Regex> patterns = _patterns.TryGetValue(language, out var own) ? [own] : _patterns.Values;

        return patterns.Select(pattern => pattern.Match(text)).FirstOrDefault(match => match.Success)?.Value;
    }

    private static Regex Pattern(string frame, string[] words) => new(
        frame.Replace("{0}", string.Join('|', words), StringComparison.Ordinal),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(10));
}
