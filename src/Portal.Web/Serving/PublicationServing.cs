using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Publishing;
using Portal.Web.Serving.Copies;
using Portal.Web.Setup;

namespace Portal.Web.Serving;

/// <summary>Compiles what was published, serves it, and keeps a copy.</summary>
internal sealed class PublicationServing(PublicationHost host, PublicationCopies copies, LatestCompilation latest, ILogger<PublicationServing> log)
{
    private const int MistakesShown = 3;

    private PublishedEdition? uncopied;
    private bool isCopyMissed;

    /// <returns>What this program finds wrong with it, and what was served stays; null when it is served.</returns>
    public string? Serve(PublishedEdition edition, PublicationSource source)
    {
        // Where it was approved it was compiled a moment ago.
        if (latest.Find(edition.Hash) is not { } publication)
        {
            var compilation = Publication.CompilePublished(EditionDocuments.Read(edition.Documents));
            if (compilation.Publication is null)
            {
                return string.Join(' ', compilation.Problems.Take(MistakesShown));
            }

            publication = compilation.Publication;
        }

        host.Show(new LivePublication(publication, new LivePointer(edition.Installation, edition.Number), edition.Hash, source));
        log.LogInformation("Publication {Number} is served, from the {Source}.", edition.Number, source == PublicationSource.Database ? "database" : "copy");
        uncopied = source == PublicationSource.Database ? edition : null;

        return null;
    }

    /// <summary>Writes the copy of what is served, unless it is there. Called again until it succeeds.</summary>
    public void Copy()
    {
        if (uncopied is not { } edition)
        {
            return;
        }

        try
        {
            copies.Write(edition);
            (uncopied, isCopyMissed) = (null, false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Visitors lose nothing now; a start without the database would go back to an older copy. Said once.
            if (!isCopyMissed)
            {
                log.LogError("The copy of publication {Number} can't be written. {Detail}", edition.Number, failure.Message);
            }

            isCopyMissed = true;
        }
    }
}
