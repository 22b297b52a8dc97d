using System.Globalization;

namespace Portal.Content.Folder.Yaml;

/// <summary>Texts, names, numbers, switches and dates.</summary>
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
}
