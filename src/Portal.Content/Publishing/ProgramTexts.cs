using System.Collections.Frozen;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Publishing;

/// <summary>
/// The words of the interface as this program was shipped with them. An edition may be older than the program: after an upgrade it has no
/// words yet for what is new, and its pages must open all the same.
/// </summary>
internal static class ProgramTexts
{
    private static readonly Lazy<FrozenDictionary<string, Dictionary<string, string>>> ByLanguage = new(() => EmbeddedYaml.Read<Dictionary<string, string>>("Texts."));

    /// <returns>Null when this program knows no such text.</returns>
    public static string? Find(IEnumerable<string> languages, string key) => languages
        .Select(language => ByLanguage.Value.GetValueOrDefault(language)?.GetValueOrDefault(key))
        .FirstOrDefault(text => text is not null);
}
