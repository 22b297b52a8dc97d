using System.Collections.Immutable;

namespace Portal.Content.Folder.Yaml;

/// <summary>Words out of a known list, and lists of texts.</summary>
internal static class MapReaderWords
{
    /// <summary>One of the words of an enumeration, which must be there.</summary>
    /// <param name="standIn">What holds its place when it is not.</param>
    public static T Word<T>(this MapReader map, string key, T standIn = default)
        where T : struct, Enum
    {
        if (!map.Has(key))
        {
            map.Missing(key);
        }

        return map.WordOr(key, standIn);
    }

    public static T WordOr<T>(this MapReader map, string key, T absent)
        where T : struct, Enum
    {
        var text = map.TextOrEmpty(key);

        if (text.Length == 0)
        {
            return absent;
        }

        var value = Words.Find<T>(text);

        if (value is null)
        {
            map.Wrong(key, $"\"{text}\" is not known as {key}. Known are: {string.Join(", ", Words.All<T>())}.");
        }

        return value ?? absent;
    }

    /// <summary>A text that must be one of these.</summary>
    public static string KnownText(this MapReader map, string key, ImmutableArray<string> known)
    {
        var text = map.Text(key);

        if (text.Length > 0 && !known.Contains(text, StringComparer.Ordinal))
        {
            map.Wrong(key, $"\"{text}\" is not known as {key}. Known are: {string.Join(", ", known)}.");
        }

        return text;
    }

    /// <summary>A list of texts; empty when left out. No text may stand in it twice.</summary>
    /// <param name="known">What may stand in it; null when anything may.</param>
    public static ImmutableArray<string> Texts(this MapReader map, string key, ImmutableArray<string>? known = null)
    {
        var texts = ImmutableArray.CreateBuilder<string>();

        foreach (var piece in map.List(key))
        {
            if (piece is not YamlScalar { Value.Length: > 0 } text)
            {
                map.Log.Add(map.File, piece.Line, $"Each of \"{key}\" must be one text.");
            }
            else if (known is { } words && !words.Contains(text.Value, StringComparer.Ordinal))
            {
                map.Log.Add(map.File, text.Line, $"\"{text.Value}\" is not known in {key}. Known are: {string.Join(", ", words)}.");
            }
            else if (texts.Contains(text.Value))
            {
                map.Log.Add(map.File, text.Line, $"\"{text.Value}\" stands in \"{key}\" twice. Keep one.");
            }
            else
            {
                map.Log.Lines.Add(map.File, $"{map.PathOf(key)}/{text.Value}", text.Line);
                texts.Add(text.Value);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>A list of texts in which at least one must stand.</summary>
    public static ImmutableArray<string> SomeTexts(this MapReader map, string key, ImmutableArray<string>? known = null)
    {
        if (!map.Has(key))
        {
            map.Missing(key);
        }
        else if (map.Take(key) is YamlList { Items.IsEmpty: true })
        {
            map.Wrong(key, $"\"{key}\" is empty. Name at least one.");
        }

        return map.Texts(key, known);
    }
}
