using System.Collections.Immutable;
using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>What people may type leads to pages that are there and desks that they see.</summary>
internal static class SearchWordsChecks
{
    public static void Run(Inspection inspection)
    {
        foreach (var (language, words) in inspection.Edition.SearchWords)
        {
            var file = EditionFiles.SearchWords(language);

            for (var i = 0; i < words.Synonyms.Length; i++)
            {
                foreach (var page in words.Synonyms[i].Pages.Where(page => !inspection.Pages.ContainsKey(page)))
                {
                    inspection.Report(file, $"synonyms/{i}/pages/{page}", $"There is no page \"{page}\". Name a page by its key.");
                }

                CheckDesks(inspection, file, $"synonyms/{i}/desks", words.Synonyms[i].Desks);
            }

            for (var i = 0; i < words.Emergencies.Length; i++)
            {
                CheckDesks(inspection, file, $"emergencies/{i}/desks", words.Emergencies[i].Desks);
            }
        }
    }

    private static void CheckDesks(Inspection inspection, string file, string path, ImmutableArray<string> desks)
    {
        foreach (var desk in desks)
        {
            NamedDeskChecks.Check(inspection, desk, file, $"{path}/{desk}");
        }
    }
}
