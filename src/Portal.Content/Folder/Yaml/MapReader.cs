using System.Collections.Immutable;

namespace Portal.Content.Folder.Yaml;

/// <summary>Takes the values of a map out by key. What is wrong or left over goes to the log; reading goes on with a stand-in.</summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private MapReader(YamlMap map, string file, string path, ReadingLog log)
    {
        _map = map;
        File = file;
        Path = path;
        Log = log;
    }

    public string File { get; }

    /// <summary>Keys and ids from the root of the file; empty for the root.</summary>
    public string Path { get; }

    public ReadingLog Log { get; }

    public int Line => _map.Line;

    public IEnumerable<string> Keys => _map.Entries.Select(entry => entry.Key);

    /// <summary>Reads a whole map; keys that <paramref name="read"/> did not ask for are mistakes.</summary>
    public static T Whole<T>(YamlMap map, string file, string path, ReadingLog log, Func<MapReader, T> read)
    {
        var reader = new MapReader(map, file, path, log);
        var value = read(reader);

        foreach (var entry in map.Entries.Where(entry => !reader._known.Contains(entry.Key)))
        {
            log.Add(file, entry.Line, $"\"{entry.Key}\" is not known here. Known are: {string.Join(", ", reader._known)}.");
        }

        return value;
    }

    /// <summary>The piece under a key; null when it is not there.</summary>
    public YamlNode? Take(string key)
    {
        _known.Add(key);
        var entry = _map.Entries.FirstOrDefault(entry => entry.Key == key);

        if (entry.Value is null)
        {
            return null;
        }

        Log.Lines.Add(File, PathOf(key), entry.Line);

        if (entry.Value is YamlScalar { IsLeftOut: true })
        {
            Wrong(key, $"\"{key}\" has no value. Write one, or leave the key out if it may be.");

            return null;
        }

        return entry.Value;
    }

    /// <summary>The map must hold exactly one of the keys; the others then count as known too.</summary>
    /// <param name="message">What to say when it holds none or several.</param>
    public void ExactlyOneOf(ReadOnlySpan<string> keys, string message)
    {
        var found = 0;

        foreach (var key in keys)
        {
            _known.Add(key);
            found += Has(key) ? 1 : 0;
        }

        if (found != 1)
        {
            Log.Add(File, Line, message);
        }
    }

    public bool Has(string key) => _map.Entries.Any(entry => entry.Key == key);

    public string PathOf(string key) => Path.Length == 0 ? key : $"{Path}/{key}";

    /// <summary>The line of a key, or of the map when the key is not there.</summary>
    public int LineOf(string key)
    {
        var entry = _map.Entries.FirstOrDefault(entry => entry.Key == key);

        return entry.Value is null ? Line : entry.Line;
    }

    public void Wrong(string key, string message) => Log.Add(File, LineOf(key), message);

    public void Missing(string key) => Log.Add(File, Line, $"\"{key}\" is missing. Add it.");

    /// <summary>The map under a key; null when it is not there or no map.</summary>
    public T? Map<T>(string key, Func<MapReader, T> read)
        where T : class
    {
        var piece = Take(key);

        if (piece is YamlMap map)
        {
            return Whole(map, File, PathOf(key), Log, read);
        }

        if (piece is not null)
        {
            Wrong(key, $"\"{key}\" must hold keys with values.");
        }

        return null;
    }

    /// <summary>The pieces of the list under a key; none when it is not there.</summary>
    public ImmutableArray<YamlNode> List(string key)
    {
        var piece = Take(key);

        if (piece is YamlList list)
        {
            return list.Items;
        }

        if (piece is not null)
        {
            Wrong(key, $"\"{key}\" must be a list, as in \"{key}: [one, other]\".");
        }

        return [];
    }
}
