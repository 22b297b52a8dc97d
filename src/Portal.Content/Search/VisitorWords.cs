using System.Collections.Frozen;

namespace Portal.Content.Search;

/// <summary>The search words of one language, ready to be recognised.</summary>
internal sealed class VisitorWords
{
    private readonly FrozenSet<string> known;

    public VisitorWords(string language, SearchWords words)
    {
        Synonyms = new(language, words.Synonyms.SelectMany(synonym => synonym.Words.Select(phrase => (phrase, synonym))));
        Emergencies = new(language, words.Emergencies.SelectMany(emergency => emergency.Words.Select(phrase => (phrase, emergency))));
        known = Synonyms.Words.Concat(Emergencies.Words).ToFrozenSet(StringComparer.Ordinal);
    }

    public Phrases<Synonym> Synonyms { get; }

    public Phrases<EmergencyWords> Emergencies { get; }

    public bool Knows(string word) => known.Contains(Folding.Of(word));
}
