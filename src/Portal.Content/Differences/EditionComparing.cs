using System.Collections.Immutable;
using Portal.Content.Folder;

namespace Portal.Content.Differences;

/// <summary>Compares part by part, and then makes sure that no file that differs was passed over.</summary>
internal static class EditionComparing
{
    public static ImmutableArray<ItemDifference> Run(Edition before, Edition after)
    {
        ImmutableArray<ItemDifference> told =
        [
            .. SiteSentences.Of(before, after),
            .. PageSentences.Of(before, after),
            .. DeskSentences.Of(before, after),
            .. GuideSentences.Of(before, after),
            .. WordsSentences.Of(before, after),
            .. RegionSentences.Of(before, after),
            .. SearchSentences.Of(before, after),
        ];

        return [.. told, .. Untold(EditionDocuments.Of(before), EditionDocuments.Of(after), told)];
    }

    /// <summary>Files that differ, but in nothing that there is a sentence for: shown as they are written.</summary>
    private static IEnumerable<ItemDifference> Untold(
        ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after, ImmutableArray<ItemDifference> told)
    {
        var files = told.Select(item => item.File).ToHashSet(StringComparer.Ordinal);

        return from file in Paired.ByKey(before, after)
               where file.Before != file.After && !files.Contains(file.Key)
               select new ItemDifference(
                   ItemPart.Site,
                   file.Key,
                   file.Key,
                   file.Before is null ? ItemChange.Added : file.After is null ? ItemChange.Removed : ItemChange.Changed,
                   [new DifferenceSentence($"Het bestand {file.Key} is anders.", Weight.Light, TextDifference.Of(file.Before ?? "", file.After ?? ""))]);
    }
}
