using Portal.Content.Folder;
using Portal.Content.Search;

namespace Portal.Content.Differences;

/// <summary>What changes of what visitors type and where it leads.</summary>
internal static class SearchSentences
{
    private static readonly SearchWords None = new([], []);

    public static IEnumerable<ItemDifference> Of(Edition before, Edition after) =>
        from words in Paired.ByKey(before.SearchWords, after.SearchWords)
        from item in Paired.Item(ItemPart.Search, EditionFiles.SearchWords(words.Key), $"Zoekwoorden ({words.Key})", words.Before ?? None, words.After ?? None, Compare, (_, _, _) => { })
        select item;

    private static void Compare(SentenceList sentences, SearchWords before, SearchWords after)
    {
        foreach (var (words, old, now) in Paired.ByKey(before.Synonyms, after.Synonyms, synonym => string.Join(", ", synonym.Words)))
        {
            sentences.Value($"Wie ‘{words}’ typt, vindt ook", Leads(old), Leads(now));
        }

        foreach (var (words, old, now) in Paired.ByKey(before.Emergencies, after.Emergencies, emergency => string.Join(", ", emergency.Words)))
        {
            sentences.Value($"Wie ‘{words}’ typt, ziet bovenaan", string.Join(", ", old?.Desks ?? []), string.Join(", ", now?.Desks ?? []), Weight.Rule);
        }
    }

    private static string Leads(Synonym? synonym) => synonym is null ? "" : string.Join(", ", synonym.Terms.Concat(synonym.Pages).Concat(synonym.Desks));
}
