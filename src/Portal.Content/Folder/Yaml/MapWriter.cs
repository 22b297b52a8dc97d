using System.Collections.Immutable;
using System.Globalization;

namespace Portal.Content.Folder.Yaml;

/// <summary>Builds a map in the order of the calls. What is empty is left out.</summary>
/// <param name="isShort">Whether it is written on one line when it fits.</param>
internal sealed class MapWriter(bool isShort = false)
{
    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();

    public YamlMap Map => new(_entries.ToImmutable(), isShort);

    public static YamlMap Of(ImmutableSortedDictionary<string, string> texts, bool isShort = false) =>
        new([.. texts.Select(text => new YamlEntry(text.Key, new YamlScalar(text.Value)))], isShort);

    public static YamlList List(ImmutableArray<string> texts) => new([.. texts.Select(text => new YamlScalar(text))]);

    public MapWriter Add(string key, YamlNode? piece)
    {
        if (piece is not null)
        {
            _entries.Add(new YamlEntry(key, piece));
        }

        return this;
    }

    public MapWriter Add(string key, string text) => Add(key, text.Length == 0 ? null : new YamlScalar(text));

    public MapWriter Add(string key, int number) => Add(key, number.ToString(CultureInfo.InvariantCulture));

    public MapWriter Add(string key, DateOnly? date) => Add(key, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    /// <summary>Written only when it is on.</summary>
    public MapWriter AddFlag(string key, bool isOn) => Add(key, isOn ? "true" : "");

    /// <summary>Written unless it is unknown.</summary>
    public MapWriter AddWord<T>(string key, T value)
        where T : struct, Enum
    {
        var word = Words.Of(value);

        return Add(key, word == "unknown" ? "" : word);
    }

    public MapWriter Add(string key, ImmutableArray<string> texts) => Add(key, texts.IsEmpty ? null : List(texts));

    public MapWriter Add(string key, LocalText text) => Add(key, text.IsEmpty ? null : Of(text.Texts, isShort: true));

    public MapWriter Add(string key, ImmutableSortedDictionary<string, string> texts) => Add(key, texts.IsEmpty ? null : Of(texts));

    /// <summary>A list of parts; left out when there are none.</summary>
    public MapWriter AddAll<T>(string key, ImmutableArray<T> parts, Func<T, YamlNode> write) =>
        Add(key, parts.IsEmpty ? null : new YamlList([.. parts.Select(write)]));

    /// <summary>Parts by their keys; left out when there are none.</summary>
    public MapWriter AddAll<T>(string key, ImmutableSortedDictionary<string, T> parts, Func<T, YamlNode> write) =>
        Add(key, parts.IsEmpty ? null : new YamlMap([.. parts.Select(part => new YamlEntry(part.Key, write(part.Value)))]));
}
