using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Web.Office.Drafts;

namespace Portal.Web.Office.Work;

/// <summary>Which files of the edition the draft says otherwise than what is live.</summary>
internal static class DraftGap
{
    public static ImmutableArray<string> Of(DraftInspection draft, Edition live)
    {
        var files = EditionDocuments.Of(live);

        return
        [
            .. draft.Files.Keys.Union(files.Keys, StringComparer.Ordinal)
                .Where(file => draft.Files.GetValueOrDefault(file) != files.GetValueOrDefault(file))
                .Order(StringComparer.Ordinal),
        ];
    }
}
