using System.Collections.Immutable;

namespace Portal.Content.Folder;

/// <summary>Sorted dictionaries and sets by ordinal comparison: the same order on every machine.</summary>
internal static class Ordinal
{
    public static ImmutableSortedDictionary<string, T> Sorted<T>(IEnumerable<KeyValuePair<string, T>> items) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, items);

    public static ImmutableSortedDictionary<string, T> ByKey<T>(IEnumerable<(string Key, T Value)> items) =>
        Sorted(items.Select(item => KeyValuePair.Create(item.Key, item.Value)));

    public static ImmutableSortedSet<string> Set(IEnumerable<string> items) => ImmutableSortedSet.CreateRange(StringComparer.Ordinal, items);
}
