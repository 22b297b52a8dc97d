using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Portal.Content.PlainLanguage;

/// <summary>
/// Finds the passive by its form: an auxiliary and a participle within six words, in either order where the language has both. It takes
/// some adjectives for participles and misses irregular ones, so it is a figure to compare pages by, and no limit. Only Dutch and English
/// have a form that can be told so simply.
/// </summary>
internal static partial class PassiveVoice
{
    private static readonly FrozenDictionary<string, Regex> Forms = new Dictionary<string, Regex>(StringComparer.Ordinal) { ["nl"] = Dutch(), ["en"] = English() }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsMeasuredIn(string language) => Forms.ContainsKey(language);

    public static bool IsIn(string sentence, string language) => Forms.TryGetValue(language, out var form) && form.IsMatch(sentence);

    [GeneratedRegex("\\b(word|wordt|worden|werd|werden)\\b(\\s+\\S+){0,5}?\\s+\\p{L}*(ge|be|ver|ont|her)\\p{L}{2,}(d|t|en)\\b|\\b\\p{L}*(ge|be|ver|ont|her)\\p{L}{2,}(d|t|en)\\s+(wordt|worden|werd|werden)\\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dutch();

    [GeneratedRegex("\\b(am|is|are|was|were|be|been|being)\\s+(not\\s+|never\\s+|\\p{L}+ly\\s+){0,2}(\\p{L}{2,}ed|born|bought|brought|caught|done|found|given|held|hidden|hurt|kept|known|left|lost|made|paid|put|read|seen|sent|shown|sold|spoken|taken|taught|told|understood|written)\\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex English();
}
