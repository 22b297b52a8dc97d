using System.Collections.Immutable;

namespace Portal.Content.Differences;

/// <summary>Items of two editions side by side, by their key.</summary>
internal static class Paired
{
    /// <summary>In the order of the newer list; what is gone stands at the end.</summary>
    public static IEnumerable<(string Key, T? Before, T? After)> ByKey<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> key)
        where T : class
    {
        var old = Named(before, key);
        var now = Named(after, key);

        return now.Select(item => (item.Key, old.ByKey.GetValueOrDefault(item.Key), (T?)item.Item))
            .Concat(old.Where(item => !now.ByKey.ContainsKey(item.Key)).Select(item => (item.Key, (T?)item.Item, (T?)null)));
    }

    public static IEnumerable<(string Key, T? Before, T? After)> ByKey<T>(ImmutableSortedDictionary<string, T>? before, ImmutableSortedDictionary<string, T>? after)
        where T : class => (before?.Keys ?? []).Union(after?.Keys ?? [], StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(key => (key, before?.GetValueOrDefault(key), after?.GetValueOrDefault(key)));

    /// <summary>The item with what changes of it; nothing when that is nothing.</summary>
    /// <param name="compare">Called when it is in both.</param>
    /// <param name="tell">What is said of one that comes or goes.</param>
    public static IEnumerable<ItemDifference> Item<T>(
        ItemPart part, string file, string title, T? before, T? after, Action<SentenceList, T, T> compare, Action<SentenceList, T, ItemChange> tell)
        where T : class
    {
        var sentences = new SentenceList();
        var change = before is null ? ItemChange.Added : after is null ? ItemChange.Removed : ItemChange.Changed;

        if (before is not null && after is not null)
        {
            compare(sentences, before, after);
        }
        else
        {
            tell(sentences, (before ?? after)!, change);
        }

        return sentences.IsEmpty ? [] : [new ItemDifference(part, file, title, change, sentences.All())];
    }

    /// <summary>Two that share a key are told apart by which of them comes first.</summary>
    private static NamedItems<T> Named<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);

        return new NamedItems<T>(items.Select(item => (times[key(item)] = times.GetValueOrDefault(key(item)) + 1) is var time && time > 1 ? ($"{key(item)} ({time})", item) : (key(item), item)));
    }

    private sealed class NamedItems<T> : List<(string Key, T Item)>
    {
        public NamedItems(IEnumerable<(string Key, T Item)> items)
            : base(items)
        {
            foreach (var (key, item) in this)
            {
                ByKey[key] = item;
            }
        }

        public Dictionary<string, T> ByKey { get; } = new(StringComparer.Ordinal);
    }
}
