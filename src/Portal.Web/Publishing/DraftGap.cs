using Portal.Content.Differences;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;

namespace Portal.Web.Publishing;

/// <summary>What lies between what is live and the draft.</summary>
internal sealed class DraftGap(DraftEdition drafts, Publications publications)
{
    /// <returns>Null when one of the two is missing, or can't be read by this program any more.</returns>
    public async Task<EditionDifference?> ReadAsync(CancellationToken cancellation) =>
        !await drafts.IsEmptyAsync(cancellation) && await publications.ReadLiveAsync(cancellation) is { } live
            ? EditionDifference.Between(live, await drafts.ReadAsync(cancellation))
            : null;

    /// <summary>From one publication to another.</summary>
    /// <returns>Null when one of the two can't be read by this program any more.</returns>
    public async Task<EditionDifference?> BetweenAsync(int before, int after, CancellationToken cancellation) =>
        await publications.ReadAsync(before, cancellation) is { } old && await publications.ReadAsync(after, cancellation) is { } now
            ? EditionDifference.Between(old, now)
            : null;
}
