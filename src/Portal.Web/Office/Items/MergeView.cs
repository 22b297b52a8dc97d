using System.Collections.Immutable;
using Portal.Storage.Drafts;
using Portal.Storage.Revisions;

namespace Portal.Web.Office.Items;

/// <summary>What an editor sees who saved over somebody else's change: both, and what to choose. The partial <c>_Merge</c>.</summary>
/// <param name="Mine">What was sent, as it is stored: nothing that was typed is lost.</param>
/// <param name="OpenedAt">The revision that the form was opened at.</param>
/// <param name="TheirsAt">The revision that stands now.</param>
/// <param name="Taken">What the other changed and this editor did not: goes together without a choice.</param>
internal sealed record MergeView(
    string Mine,
    int OpenedAt,
    int TheirsAt,
    string Note,
    RevisionLine? Last,
    ImmutableArray<MergeDispute> Disputes,
    ImmutableArray<FieldDifference> Taken)
{
    public static MergeView Of(ItemSaving.Conflict conflict, string mine, int openedAt, string note)
    {
        var disputes = ItemMerge.Of(conflict.Origin, mine, conflict.Theirs, _ => MergeSide.Mine).Disputes;
        var asked = disputes.Select(dispute => dispute.Path.Split('#')[0]).ToHashSet(StringComparer.Ordinal);

        return new MergeView(
            mine,
            openedAt,
            conflict.Revision,
            note,
            conflict.Last,
            disputes,
            conflict.Origin is null ? [] : [.. ItemFields.Differences(conflict.Origin, conflict.Theirs).Where(field => !asked.Contains(field.Path))]);
    }
}
