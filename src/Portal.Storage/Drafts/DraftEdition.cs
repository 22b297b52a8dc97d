using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage.Audit;
using Portal.Storage.Revisions;

namespace Portal.Storage.Drafts;

/// <summary>The edition that editors work on.</summary>
public sealed class DraftEdition(PortalDbContext context, TimeProvider clock)
{
    /// <summary>Whether nothing was imported yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellation) => !await context.Settings.AnyAsync(cancellation);

    /// <summary>The whole of it as it is at one moment, whoever saves meanwhile.</summary>
    /// <exception cref="InvalidOperationException">Nothing was imported yet.</exception>
    public async Task<Edition> ReadAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ?? throw new InvalidOperationException("The draft is empty. Import a folder first.");

    /// <summary>Makes the draft equal to an edition, in one transaction. What is gone from it is removed; each changed item gets a revision.</summary>
    /// <remarks>Anything unsaved in the context is saved as well.</remarks>
    /// <exception cref="DbUpdateConcurrencyException">Somebody saved an item meanwhile; nothing was changed.</exception>
    /// <exception cref="InvalidDataException">A text is too long to be stored, or a key ends in a space; nothing was changed.</exception>
    public async Task<DraftChanges> ReplaceAsync(Edition edition, string who, string note, CancellationToken cancellation)
    {
        await new DraftReplacing(context).StageAsync(edition, cancellation);
        context.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Who = who, Deed = AuditEntry.Imported, About = "", Detail = note });

        return await SaveAsync(who, note, cancellation);
    }

    /// <summary>Saves what was changed in the context, with a revision of each item.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved an item after it was read; nothing was changed.</exception>
    public async Task<DraftChanges> SaveAsync(string who, string note, CancellationToken cancellation)
    {
        var changes = new DraftRevisions(context, clock.GetUtcNow(), who, note).Stage();
        var mark = context.ChangeTracker.Entries<Revision>().FirstOrDefault(entry => entry.State == EntityState.Added)?.Entity;

        await context.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
            cancellation => context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellation),
            cancellation => IsSavedAsync(mark, cancellation),
            cancellation);
        context.ChangeTracker.AcceptAllChanges();

        return changes;
    }

    /// <summary>As <see cref="ReadAsync"/>; null when nothing was imported yet.</summary>
    internal Task<Edition?> FindAsync(CancellationToken cancellation) =>
        ConsistentReading.RunAsync(context, () => new DraftReading(context).ReadAsync(cancellation), cancellation);

    /// <summary>When the line breaks while a server commits, what was saved must not be saved again.</summary>
    private async Task<bool> IsSavedAsync(Revision? mark, CancellationToken cancellation) => mark is not null && await context.Revisions.AnyAsync(
        saved => saved.Kind == mark.Kind && saved.Key == mark.Key && saved.Number == mark.Number && saved.At == mark.At && saved.By == mark.By,
        cancellation);
}
