using System.Collections.Immutable;
using Portal.Web.Office.Drafts;

namespace Portal.Web.Office.Work;

/// <summary>Which files of the edition the draft says otherwise than what is live.</summary>
internal static class DraftGap
{
    public static ImmutableArray<string> Of(DraftInspection draft, ImmutableSortedDictionary<string, string> live) =>
    [
        .. draft.Files.Keys.Union(live.Keys, StringComparer.Ordinal)
            .Where(file => draft.Files.GetValueOrDefault(file) != live.GetValueOrDefault(file))
            .Order(StringComparer.Ordinal),
    ];
}
