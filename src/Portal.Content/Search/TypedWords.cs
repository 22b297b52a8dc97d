using System.Collections.Immutable;

namespace Portal.Content.Search;

/// <summary>What somebody typed, cut to what a search looks at. Takes any text, broken surrogates too.</summary>
/// <param name="Text">One line in one Unicode form.</param>
/// <param name="Words">Small letters as they were typed, punctuation left out.</param>
internal sealed record TypedWords(string Text, ImmutableArray<string> Words)
{
    private const int MostWords = 12;
    private const int LongestWord = 40;

    public static TypedWords Of(string typed)
    {
        var whole = new string([.. typed.Take(PublicationSearch.LongestWords).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter)]);
        var words = Tokens.Of(Analyzers.Surface, SearchText.Of(whole)).Where(word => word.Length <= LongestWord).Take(MostWords).ToImmutableArray();

        return new TypedWords(string.Join(' ', words), words);
    }

    /// <summary>The words with one of them put in another way.</summary>
    public string With(IReadOnlyDictionary<string, string> better) => string.Join(' ', Words.Select(word => better.GetValueOrDefault(word, word)));
}
