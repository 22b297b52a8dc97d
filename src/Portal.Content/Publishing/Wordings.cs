using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Guidance;

namespace Portal.Content.Publishing;

/// <summary>The words of an edition, with English and then Dutch standing in for what a language lacks.</summary>
internal sealed class Wordings
{
    private static readonly ImmutableArray<string> StandIns = ["en", "nl"];

    private readonly Edition edition;
    private readonly FrozenDictionary<string, ImmutableArray<string>> fallbacks;
    private readonly FrozenDictionary<string, GuideWords> guide;

    public Wordings(Edition edition)
    {
        this.edition = edition;
        var languages = edition.Site.Languages.Select(language => language.Tag).Union(StandIns, StringComparer.Ordinal).ToList();
        fallbacks = languages.ToFrozenDictionary(tag => tag, ChainOf, StringComparer.Ordinal);
        guide = languages.ToFrozenDictionary(tag => tag, MergedFor, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Fallbacks(string language) => fallbacks.TryGetValue(language, out var chain) ? chain : StandIns;

    public GuideWords Guide(string language) => guide.GetValueOrDefault(language) ?? guide[StandIns[0]];

    public string Text(string language, string key) =>
        FindText(language, key)
        ?? ProgramTexts.Find(Fallbacks(language), key)
        ?? throw new KeyNotFoundException($"There is no text \"{key}\" in any language.");

    public string? FindText(string language, string key)
    {
        foreach (var tag in Fallbacks(language))
        {
            if (edition.Texts.TryGetValue(tag, out var texts) && texts.TryGetValue(key, out var text))
            {
                return text;
            }
        }

        return null;
    }

    private static ImmutableArray<string> ChainOf(string language) => [.. StandIns.Prepend(language).Distinct(StringComparer.Ordinal)];

    private GuideWords MergedFor(string language)
    {
        List<GuideWords> chain = [.. ChainOf(language).Where(edition.Guide.Words.ContainsKey).Select(tag => UnmarkedWords.Of(edition.Guide.Words[tag]))];

        return new GuideWords(
            Merged(chain, words => words.Questions),
            Merged(chain, words => words.Reasons),
            Merged(chain, words => words.Blocks),
            Merged(chain, words => words.Roles),
            Merged(chain, words => words.SafetyRules),
            Merged(chain, words => words.Names));
    }

    private static ImmutableSortedDictionary<string, T> Merged<T>(IEnumerable<GuideWords> chain, Func<GuideWords, ImmutableSortedDictionary<string, T>> part) =>
        Ordinal.Sorted(chain.SelectMany(part).DistinctBy(words => words.Key, StringComparer.Ordinal));
}
