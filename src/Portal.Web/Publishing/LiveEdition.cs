using Portal.Content;
using Portal.Storage.Publishing;
using Portal.Web.Setup;

namespace Portal.Web.Publishing;

/// <summary>What is live as an edition. Nearly always it is what this process serves, and then it need not be read.</summary>
internal sealed class LiveEdition(Publications publications, PublicationHost host)
{
    /// <returns>Null when nothing was published yet, or this program can't read it any more.</returns>
    public async Task<Edition?> ReadAsync(CancellationToken cancellation) => await publications.ReadPointerAsync(cancellation) is not { } pointer ? null
        : host.Live is { } live && live.Pointer == pointer ? live.Publication.Edition
        : await publications.ReadAsync(pointer.Number, cancellation);
}
