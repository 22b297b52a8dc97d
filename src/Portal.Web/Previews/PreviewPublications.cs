using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Previews;
using Portal.Web.Setup;

namespace Portal.Web.Previews;

/// <summary>Drafts that are read through links, compiled: the few that were read last.</summary>
internal sealed class PreviewPublications(PublicationHost host) : IDisposable
{
    private const int Most = 3;

    private readonly SemaphoreSlim turn = new(1, 1);
    private ImmutableList<Publication> held = [];

    /// <returns>Null when this program finds mistakes in it, such as after a newer version of itself.</returns>
    public async Task<Publication?> OfAsync(PreviewLinks links, PreviewLinkRow link, CancellationToken cancellation)
    {
        if (Held(link.Hash) is { } known)
        {
            return known;
        }

        // One at a time: compiling takes the machine for a second.
        await turn.WaitAsync(cancellation);

        try
        {
            return Held(link.Hash) ?? Hold(await CompileAsync(links, link, cancellation));
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private static async Task<Publication?> CompileAsync(PreviewLinks links, PreviewLinkRow link, CancellationToken cancellation)
    {
        var documents = await links.LoadAsync(link, ImmutableDictionary<string, string>.Empty, cancellation);

        return Publication.Compile(EditionDocuments.Read(documents)).Publication;
    }

    private Publication? Held(string hash) => host.Live is { } live && live.Hash == hash ? live.Publication : held.Find(publication => publication.Hash == hash);

    private Publication? Hold(Publication? publication)
    {
        if (publication is not null)
        {
            held = [publication, .. held.Take(Most - 1)];
        }

        return publication;
    }
}
