using System.Collections.Frozen;

namespace Portal.Content.PlainLanguage;

/// <summary>
/// How many words a sentence may have on average in what victims read. Twelve in Dutch; in the others as many more or fewer as the same texts
/// have words in that language (counted over the shipped pages): without articles a sentence of twelve words is a longer one.
/// </summary>
internal static class ReadingLimits
{
    private const int Otherwise = 12;

    private static readonly FrozenDictionary<string, int> ByLanguage = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["nl"] = 12,
        ["en"] = 13,
        ["pl"] = 11,
        ["ro"] = 12,
        ["bg"] = 11,
        ["hu"] = 10,
        ["uk"] = 10,
        ["es"] = 12,
        ["ar"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static int AverageIn(string language) => ByLanguage.GetValueOrDefault(language, Otherwise);

    /// <summary>One long sentence hides behind many short ones: none may have twice as many.</summary>
    public static int LongestIn(string language) => 2 * AverageIn(language);
}
