using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Content.Checks.Wording;

namespace Portal.Content.Translations;

/// <summary>Something that is translated as one: a page, a question with its answers, a text of the interface, all words of a desk.</summary>
/// <param name="Id">As in <see cref="TranslationMarks.Sources"/>.</param>
/// <param name="SourceLanguage">The language it is written in first.</param>
/// <param name="IsInFull">Whether only the languages need it in which everything must be there.</param>
/// <param name="FileIn">The file of one language.</param>
/// <param name="Texts">Its parts in each language; a part that a language lacks is not in that language's list.</param>
internal sealed partial record TranslatedItem(
    string Id,
    string SourceLanguage,
    bool IsInFull,
    Func<string, string> FileIn,
    FrozenDictionary<string, ImmutableArray<string>> Texts)
{
    /// <summary>The mark of the source as it is: eight hexadecimal digits that change with its words, not with its layout or the marks of facts.</summary>
    public string Mark { get; } = MarkOf(Texts.GetValueOrDefault(SourceLanguage, []));

    /// <summary>Whether every part is there that the source has.</summary>
    public bool IsWholeIn(string language) => Count(language) > 0 && Count(language) >= Count(SourceLanguage);

    public bool IsIn(string language) => Count(language) > 0;

    internal static string MarkOf(ImmutableArray<string> texts)
    {
        var words = string.Join('\n', texts.Select(text => Space().Replace(FactMarks.Strip(text), " ").Trim()));

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..8];
    }

    private int Count(string language) => Texts.TryGetValue(language, out var own) ? own.Length : 0;

    [GeneratedRegex("\\s+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();
}
