using System.Collections.Frozen;

namespace Portal.Content.Search;

/// <summary>How each word is spelled most often, so that a suggestion has its accents.</summary>
internal sealed class SpokenWords
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Hear(string text)
    {
        foreach (var word in Tokens.Of(Analyzers.Surface, text))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>By folded word.</summary>
    public FrozenDictionary<string, string> Spellings() => counts
        .OrderByDescending(spelling => spelling.Value)
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .DistinctBy(spelling => Folding.Of(spelling.Key), StringComparer.Ordinal)
        .ToFrozenDictionary(spelling => Folding.Of(spelling.Key), spelling => spelling.Key, StringComparer.Ordinal);
}
