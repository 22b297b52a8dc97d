using System.Text.RegularExpressions;

namespace Portal.Content.Checks.Wording;

/// <summary>Words to look for, by language. What has no list of its own is held against all the others: those words travel.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, Regex> _patterns;
    private readonly Regex _others;

    /// <param name="frame">Around the alternatives, where <c>{0}</c> stands: word boundaries, or nothing for parts of words.</param>
    /// <param name="name">Of the list in the files of <c>Words/</c>.</param>
    public WordList(string frame, string name)
    {
        var words = WordFiles.Of(name);

        _patterns = words.ToDictionary(list => list.Key, list => Pattern(frame, list.Value), StringComparer.Ordinal);
        _others = Pattern(frame, [.. words.SelectMany(list => list.Value)]);
    }

    /// <summary>The first of the words in the text; null when there is none.</summary>
    public string? FindIn(string text, string language)
    {
        var match = _patterns.GetValueOrDefault(language, _others).Match(text);

        return match.Success ? match.Value : null;
    }

    private static Regex Pattern(string frame, string[] words) => new(
        frame.Replace("{0}", string.Join('|', words), StringComparison.Ordinal),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));
}
