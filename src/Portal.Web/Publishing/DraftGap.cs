using Portal.Content.Differences;
using Portal.Content.Folder;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;
using Portal.Web.Office.Drafts;

namespace Portal.Web.Publishing;

/// <summary>What lies between what is live and the draft.</summary>
internal sealed class DraftGap(DraftEdition drafts, DraftInspections inspections, Publications publications, KnownDifferences known)
{
    /// <returns>Null when one of the two is missing, or can't be read by this program any more.</returns>
    public async Task<EditionDifference?> ReadAsync(CancellationToken cancellation)
    {
        if (await drafts.IsEmptyAsync(cancellation) || await publications.ReadPointerAsync(cancellation) is not { } live)
        {
            return null;
        }

        var mark = await inspections.MarkAsync(cancellation);

        return await known.OfAsync(
            $"{live.Installation} {live.Number} draft {mark}",
            async () => await publications.CompareAsync(live.Number, inspections.FilesAt(mark) ?? EditionDocuments.Of(await drafts.ReadAsync(cancellation)), cancellation),

            // Who saved between the two makes it unsure which state was read.
            async () => mark == await inspections.MarkAsync(cancellation));
    }

    /// <summary>From one publication to another.</summary>
    /// <returns>Null when one of the two can't be read by this program any more.</returns>
    public async Task<EditionDifference?> BetweenAsync(int before, int after, CancellationToken cancellation) =>
        await publications.ReadPointerAsync(cancellation) is { } live
            ? await known.OfAsync($"{live.Installation} {before} publication {after}", () => publications.CompareAsync(before, after, cancellation), () => Task.FromResult(true))
            : null;
}
