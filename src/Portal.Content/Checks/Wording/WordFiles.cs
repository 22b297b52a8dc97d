using System.Collections.Frozen;
using YamlDotNet.Serialization;

namespace Portal.Content.Checks.Wording;

/// <summary>The lists of words in <c>Words/</c>, one file for each language. They stand in the assembly: what is forbidden does not change with the edition.</summary>
internal static class WordFiles
{
    private const string Folder = "Words.";
    private const string Extension = ".yml";

    private static readonly FrozenDictionary<string, Dictionary<string, string[]>> ByLanguage = Read();

    /// <summary>The languages that have lists.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys;

    /// <summary>The patterns of a list, by language. A language without this list is not in it.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(string name) => ByLanguage
        .Where(file => file.Value.ContainsKey(name))
        .ToDictionary(file => file.Key, file => file.Value[name], StringComparer.Ordinal);

    private static FrozenDictionary<string, Dictionary<string, string[]>> Read()
    {
        var assembly = typeof(WordFiles).Assembly;
        var deserializer = new Deserializer();

        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(
                name => name[Folder.Length..^Extension.Length],
                name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);

                    return deserializer.Deserialize<Dictionary<string, string[]>>(reader);
                },
                StringComparer.Ordinal);
    }
}
