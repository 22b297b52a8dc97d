using System.Collections.Immutable;

namespace Portal.Content.Folder.Yaml;

/// <summary>Texts by language and lists of parts.</summary>
internal static class MapReaderParts
{
    /// <summary>A text by language tag; empty when left out.</summary>
    public static LocalText Local(this MapReader map, string key) =>
        map.Map(key, texts => new LocalText(texts.TextByKey())) ?? LocalText.Empty;

    /// <summary>A text by language tag that must be there.</summary>
    public static LocalText SomeLocal(this MapReader map, string key)
    {
        if (!map.Has(key))
        {
            map.Missing(key);
        }

        return map.Local(key);
    }

    /// <summary>The whole map as texts by key.</summary>
    public static ImmutableSortedDictionary<string, string> TextByKey(this MapReader map) =>
        Ordinal.ByKey(map.Keys.Select(key => (key, map.Text(key))));

    /// <summary>The map under a key as texts by key; empty when it is not there.</summary>
    public static ImmutableSortedDictionary<string, string> TextsByKey(this MapReader map, string key) =>
        map.Map(key, TextByKey) ?? Ordinal.ByKey<string>([]);

    /// <summary>The parts of a map of maps by their keys; empty when it is not there.</summary>
    public static ImmutableSortedDictionary<string, T> PartsByKey<T>(this MapReader map, string key, Func<MapReader, T> read)
        where T : class => map.Map(key, parts => Ordinal.ByKey(parts.Keys.Select(id => (id, Part: parts.Map(id, read))).Where(part => part.Part is not null).Select(part => (part.id, part.Part!)))) ?? Ordinal.ByKey<T>([]);

    /// <summary>A list of parts that each have an id of their own.</summary>
    public static ImmutableArray<T> Parts<T>(this MapReader map, string key, Func<MapReader, T> read)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);

        return map.Each(key, (part, position) =>
        {
            var id = part.Entries.FirstOrDefault(entry => entry.Key == "id").Value is YamlScalar { Value.Length: > 0 } scalar ? scalar.Value : $"{position}";

            if (!ids.Add(id))
            {
                map.Log.Add(map.File, part.Line, $"\"{id}\" stands in \"{key}\" twice. Give one of them another id.");
            }

            return id;
        }, read);
    }

    /// <summary>A list of parts without an id; their path in the file is their place in the list.</summary>
    public static ImmutableArray<T> Unnamed<T>(this MapReader map, string key, Func<MapReader, T> read) =>
        map.Each(key, (_, position) => $"{position}", read);

    private static ImmutableArray<T> Each<T>(this MapReader map, string key, Func<YamlMap, int, string> name, Func<MapReader, T> read)
    {
        var parts = ImmutableArray.CreateBuilder<T>();

        foreach (var piece in map.List(key))
        {
            if (piece is YamlMap part)
            {
                var path = $"{map.PathOf(key)}/{name(part, parts.Count)}";
                map.Log.Lines.Add(map.File, path, part.Line);
                parts.Add(MapReader.Whole(part, map.File, path, map.Log, read));
            }
            else
            {
                map.Log.Add(map.File, piece.Line, $"Each of \"{key}\" must hold keys with values.");
            }
        }

        return parts.ToImmutable();
    }
}
