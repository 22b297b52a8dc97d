using System.Collections.Frozen;
using YamlDotNet.Serialization;

namespace Portal.Content.Folder.Yaml;

/// <summary>Files of one kind that stand in the assembly, one for each language.</summary>
internal static class EmbeddedYaml
{
    private const string Extension = ".yml";

    /// <param name="folder">What their names begin with, as the project file says.</param>
    /// <returns>By language.</returns>
    public static FrozenDictionary<string, T> Read<T>(string folder)
    {
        var assembly = typeof(EmbeddedYaml).Assembly;
        var deserializer = new Deserializer();

        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .ToFrozenDictionary(
                name => name[folder.Length..^Extension.Length],
                name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);

                    return deserializer.Deserialize<T>(reader);
                },
                StringComparer.Ordinal);
    }
}
