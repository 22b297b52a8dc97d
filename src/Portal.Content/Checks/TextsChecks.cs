using System.Text.RegularExpressions;
using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>The interface says the same in every full language: the same keys, with the same places to fill in.</summary>
internal static partial class TextsChecks
{
    public static void Run(Inspection inspection)
    {
        var texts = inspection.Edition.Texts;
        var keys = texts.Values.SelectMany(language => language.Keys).Distinct(StringComparer.Ordinal).ToList();
        var source = texts.GetValueOrDefault(inspection.Edition.Site.DefaultLanguage);

        foreach (var language in inspection.FullLanguages)
        {
            if (!texts.TryGetValue(language, out var own))
            {
                inspection.Report(EditionFiles.Texts(language), 0, "This file is missing. Add it.");
                continue;
            }

            foreach (var key in keys.Where(key => !own.ContainsKey(key)))
            {
                inspection.Report(EditionFiles.Texts(language), 0, $"The text \"{key}\" is missing here. Add it.");
            }
        }

        foreach (var (language, own) in texts)
        {
            foreach (var (key, text) in own)
            {
                if (source is not null && source.TryGetValue(key, out var other) && !Places(text).SetEquals(Places(other)))
                {
                    inspection.Report(EditionFiles.Texts(language), key, $"The text \"{key}\" does not have the same places to fill in ({{0}}, {{1}}) as in \"{inspection.Edition.Site.DefaultLanguage}\".");
                }
            }
        }
    }

    private static HashSet<string> Places(string text) => Place().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("\\{[0-9]\\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();
}
