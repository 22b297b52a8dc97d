using System.Collections.Immutable;

namespace Portal.Content.Search;

/// <summary>Words of one language that are kept with the edition, and whether somebody typed them.</summary>
/// <typeparam name="T">What they lead to.</typeparam>
internal sealed class Phrases<T>
{
    private readonly string language;
    private readonly ImmutableArray<(ImmutableArray<Spoken> Words, T Meaning)> phrases;

    /// <param name="phrases">In order of their importance.</param>
    public Phrases(string language, IEnumerable<(string Words, T Meaning)> phrases)
    {
        this.language = language;
        this.phrases = [.. phrases.Select(phrase => (Words: Spell(TypedWords.Of(phrase.Words)), phrase.Meaning)).Where(phrase => !phrase.Words.IsEmpty)];
    }

    /// <summary>Every word of every phrase, folded.</summary>
    public IEnumerable<string> Words => phrases.SelectMany(phrase => phrase.Words).Select(word => word.Folded);

    /// <summary>What was meant by phrases of which every word was typed, in any order: those of most words first.</summary>
    /// <param name="mayBeError">Whether a word, folded, may be a typing error.</param>
    public IEnumerable<T> In(TypedWords typed, Func<string, bool> mayBeError)
    {
        var spoken = Spell(typed).Select(word => (Word: word, MayBeError: mayBeError(word.Folded))).ToList();

        return phrases
            .Where(phrase => phrase.Words.All(word => spoken.Any(other => IsSame(word, other.Word, other.MayBeError))))
            .OrderByDescending(phrase => phrase.Words.Length)
            .Select(phrase => phrase.Meaning);
    }

    private static bool IsSame(Spoken word, Spoken typed, bool mayBeError) =>
        word.Folded == typed.Folded
        || word.Stem == typed.Stem
        || (mayBeError && word.Folded[0] == typed.Folded[0] && EditDistance.Between(word.Folded, typed.Folded) <= ErrorsIn(word.Folded));

    /// <summary>Fewer than in a search: what is found here goes before everything else.</summary>
    private static int ErrorsIn(string word) => word.Length switch { < 6 => 0, < 8 => 1, _ => 2 };

    private ImmutableArray<Spoken> Spell(TypedWords typed) =>
        [.. typed.Words.Select(word => new Spoken(Folding.Of(word), Tokens.Of(Analyzers.Stems(language), word) is [var stem, ..] ? stem : word))];

    private readonly record struct Spoken(string Folded, string Stem);
}
