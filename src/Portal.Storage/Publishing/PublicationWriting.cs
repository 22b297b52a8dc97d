using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Audit;

namespace Portal.Storage.Publishing;

/// <summary>Writes a publication: its new documents, its row and the pointer to it, in one transaction.</summary>
internal sealed class PublicationWriting(PortalDbContext context)
{
    /// <param name="seen">The pointer as it was before the draft was read.</param>
    /// <param name="also">What is saved with it or not at all: a review that is done, a desk of the draft. Called once everything else is staged.</param>
    /// <returns>False when somebody else published, or saved what <paramref name="also"/> changes, after that.</returns>
    public async Task<bool> WriteAsync(
        InstallationRow seen, PublicationRow publication, ImmutableSortedDictionary<string, string> documents, Func<PublicationRow, Task>? also, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();

        try
        {
            await new StoredDocuments(context).StageAsync(documents, cancellation);
            context.Publications.Add(publication);
            context.AuditEntries.Add(EntryOf(publication));
            context.Installation.Attach(seen);
            (seen.LiveNumber, seen.Turn) = (publication.Number, seen.Turn + 1);

            if (also is not null)
            {
                await also(publication);
            }

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
