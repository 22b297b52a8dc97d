using System.Collections.Immutable;
using System.Globalization;

namespace Portal.Content.Folder.Yaml;

/// <summary>Values of the kinds that editions are made of.</summary>
internal static class MapReaderValues
{
    /// <summary>A text that must be there; empty when it is not.</summary>
    public static string Text(this MapReader map, string key)
    {
        if (!map.Has(key))
        {
            map.Missing(key);
        }

        var text = map.TextOrEmpty(key);

        if (text.Length == 0 && map.Take(key) is YamlScalar)
        {
            map.Wrong(key, $"\"{key}\" is empty. Write a text.");
        }

        return text;
    }

    public static string TextOrEmpty(this MapReader map, string key)
    {
        var piece = map.Take(key);

        if (piece is null or YamlScalar)
        {
            return (piece as YamlScalar)?.Value ?? "";
        }

        map.Wrong(key, $"\"{key}\" must be one text.");

        return "";
    }

    /// <summary>A permanent name; empty when it is missing or looks wrong.</summary>
    public static string Id(this MapReader map, string key)
    {
        var id = map.Text(key);

        return id.Length == 0 ? "" : map.CheckedId(key, id);
    }

    public static string CheckedId(this MapReader map, string key, string id)
    {
        if (Ids.IsId(id))
        {
            return id;
        }

        map.Wrong(key, $"\"{id}\" can't be a name: use small letters, digits and hyphens.");

        return "";
    }

    public static int Number(this MapReader map, string key, int least, int most, int? absent = null)
    {
        if (absent is not null && !map.Has(key))
        {
            map.Take(key);

            return absent.Value;
        }

        var text = map.Text(key);

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        if (text.Length > 0)
        {
            map.Wrong(key, $"\"{text}\" is not a whole number from {least} to {most}.");
        }

        return least;
    }

    /// <summary>A switch, written true or false; false when left out.</summary>
    public static bool Flag(this MapReader map, string key)
    {
        var text = map.TextOrEmpty(key);

        if (text is not ("" or "true" or "false"))
        {
            map.Wrong(key, $"\"{text}\" must be true or false.");
        }

        return text == "true";
    }

    public static DateOnly Date(this MapReader map, string key)
    {
        if (!map.Has(key))
        {
            map.Missing(key);
        }

        return map.DateOrNull(key) ?? DateOnly.MinValue;
    }

    public static DateOnly? DateOrNull(this MapReader map, string key)
    {
        var text = map.TextOrEmpty(key);

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (text.Length > 0)
        {
            map.Wrong(key, $"\"{text}\" is not a date. Write it as 2026-02-15.");
        }

        return null;
    }

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
