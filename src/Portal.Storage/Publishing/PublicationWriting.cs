using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Audit;

namespace Portal.Storage.Publishing;

/// <summary>Writes a publication: its new documents, its row and the pointer to it, in one transaction.</summary>
internal sealed class PublicationWriting(PortalDbContext context)
{
    /// <param name="seen">The pointer as it was before the draft was read.</param>
    /// <returns>False when somebody else published after that.</returns>
    public async Task<bool> WriteAsync(InstallationRow seen, PublicationRow publication, IEnumerable<string> documents, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();

        try
        {
            var held = await new StoredDocuments(context).HeldAsync(publication.Manifest.Values, cancellation);

            context.Documents.AddRange(
                from document in DocumentHash.ByHash(documents)
                where !held.Contains(document.Key)
                select new DocumentRow { Hash = document.Key, Text = document.Value });
            context.Publications.Add(publication);
            context.AuditEntries.Add(EntryOf(publication));
            context.Installation.Attach(seen);
            (seen.LiveNumber, seen.Turn) = (publication.Number, seen.Turn + 1);

            await context.SaveChangesAsync(cancellation);

            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return await IsOursAsync(publication, cancellation);
        }
        catch (DbUpdateException failure) when (UniqueRace.IsLost(failure))
        {
            return await IsOursAsync(publication, cancellation);
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private static AuditEntry EntryOf(PublicationRow publication) => new()
    {
        At = publication.At,
        Who = publication.By,
        Deed = publication.RestoredFrom is null ? AuditEntry.Published : AuditEntry.Restored,
        About = string.Create(CultureInfo.InvariantCulture, $"{publication.Number}"),
        Detail = publication.Note,
    };

    /// <summary>When the line breaks while a server commits, the retry meets what the first try wrote.</summary>
    private Task<bool> IsOursAsync(PublicationRow publication, CancellationToken cancellation) => context.Publications
        .Where(row => row.Number == publication.Number && row.Hash == publication.Hash)
        .AnyAsync(row => row.At == publication.At && row.By == publication.By && row.Note == publication.Note, cancellation);
}
