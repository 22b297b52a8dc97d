using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Web.Office.Drafts;

namespace Portal.Web.Office.Work;

/// <summary>The work in the draft that was inspected last, worked out once: it takes writing the whole edition, and editors often come by.</summary>
internal sealed class KnownWork
{
    private volatile LiveFiles? files;
    private volatile Known? known;

    /// <returns>What the draft says otherwise than what is live, and what asks for an editor.</returns>
    public (ImmutableArray<string> Waiting, ImmutableArray<WorkList> Lists) Of(DraftInspection draft, Publication live, DateOnly today)
    {
        if (known is not { } held || !ReferenceEquals(held.Draft, draft) || held.Live != live || held.Today != today)
        {
            known = held = new Known(draft, live, today, DraftGap.Of(draft, FilesOf(live)), DraftWork.Of(draft, today));
        }

        return (held.Waiting, held.Lists);
    }

    private ImmutableSortedDictionary<string, string> FilesOf(Publication live)
    {
        if (files is not { } held || held.Live != live)
        {
            files = held = new LiveFiles(live, EditionDocuments.Of(live.Edition));
        }

        return held.Files;
    }

    private sealed record LiveFiles(Publication Live, ImmutableSortedDictionary<string, string> Files);

    private sealed record Known(DraftInspection Draft, Publication Live, DateOnly Today, ImmutableArray<string> Waiting, ImmutableArray<WorkList> Lists);
}
