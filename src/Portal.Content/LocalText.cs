using System.Collections.Immutable;

namespace Portal.Content;

/// <summary>A text in some languages.</summary>
/// <param name="Texts">By language tag.</param>
public sealed record LocalText(ImmutableSortedDictionary<string, string> Texts)
{
    /// <summary>No text in any language.</summary>
    public static LocalText Empty { get; } = new(ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => Texts.IsEmpty;

    /// <summary>The text in the first of the languages that has one, with that language; null when none has.</summary>
    /// <param name="languages">In order of preference: the reader's, then English, then Dutch.</param>
    public (string Language, string Text)? In(IEnumerable<string> languages)
    {
        foreach (var language in languages)
        {
            if (Texts.TryGetValue(language, out var text))
            {
                return (language, text);
            }
        }

        return null;
    }
}
