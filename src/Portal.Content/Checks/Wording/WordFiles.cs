using System.Collections.Frozen;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Checks.Wording;

/// <summary>The lists of words in <c>Words/</c>, one file for each language. They stand in the assembly: what is forbidden does not change with the edition.</summary>
internal static class WordFiles
{
    private static readonly FrozenDictionary<string, Dictionary<string, string[]>> ByLanguage = EmbeddedYaml.Read<Dictionary<string, string[]>>("Words.");

    /// <summary>The languages that have lists.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys;

    /// <summary>The patterns of a list, by language. A language without this list is not in it.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(string name) => ByLanguage
        .Where(file => file.Value.ContainsKey(name))
        .ToDictionary(file => file.Key, file => file.Value[name], StringComparer.Ordinal);
}
