using Microsoft.EntityFrameworkCore;
using Portal.Storage.Revisions;

namespace Portal.Storage.Drafts;

/// <summary>Saves one item of the draft as a form gives it back, and only over the revision that the form was opened at.</summary>
public sealed class DraftItems(PortalDbContext context, DraftEdition draft, ItemRevisions revisions)
{
    /// <summary>What a form for a new item is opened at.</summary>
    public const int New = 0;

    /// <param name="wanted">A row of its own under the key of the item.</param>
    /// <param name="openedAt">The revision that the form shows; <see cref="New"/> when there was none.</param>
    /// <remarks>Anything unsaved in the context is saved in the same transaction, or not at all.</remarks>
    public Task<ItemSaving> SaveAsync<TRow>(TRow wanted, int openedAt, string who, string note, CancellationToken cancellation)
        where TRow : DraftRow => TryAsync(wanted, openedAt, () => StageAsync(wanted, openedAt, cancellation), who, note, cancellation);

    /// <summary>Takes an item away. Its revisions stay, so that it can be put back.</summary>
    public Task<ItemSaving> RemoveAsync<TRow>(TRow known, int openedAt, string who, string note, CancellationToken cancellation)
        where TRow : DraftRow => TryAsync(known, openedAt, () => StageRemovalAsync(known, openedAt, cancellation), who, note, cancellation);

    private async Task<ItemSaving> TryAsync<TRow>(TRow wanted, int openedAt, Func<Task<Staged>> stage, string who, string note, CancellationToken cancellation)
        where TRow : DraftRow
    {
        try
        {
            var staged = await stage();

            if (staged.End is null)
            {
                await draft.SaveAsync(who, note, cancellation);
            }

            return staged.End ?? new ItemSaving.Saved(staged.Row!.Revision);
        }
        catch (InvalidDataException refusal)
        {
            context.ChangeTracker.Clear();

            return new ItemSaving.Refused(refusal.Message);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            context.ChangeTracker.Clear();

            // Somebody was faster, between our reading and our writing. If not, it is another fault.
            if (await LostRaceAsync(wanted, openedAt, cancellation) is { } lost)
            {
                return lost;
            }

            throw;
        }
    }

    private async Task<Staged> StageAsync<TRow>(TRow wanted, int openedAt, CancellationToken cancellation)
        where TRow : DraftRow
    {
        if (await FindAsync(wanted, cancellation) is not { } held)
        {
            if (openedAt != New)
            {
                return new Staged(null, await GoneAsync(wanted, cancellation));
            }

            // Numbers go on where they ended, or a form from before it was taken away would fit again.
            wanted.Revision = await revisions.LastNumberAsync(KindOf<TRow>(), wanted.ItemKey, cancellation) + 1;
            context.Add(wanted);

            return new Staged(wanted, null);
        }

        if (held.SaysTheSame(wanted))
        {
            return new Staged(null, new ItemSaving.Unchanged(held.Revision));
        }

        if (held.Revision != openedAt)
        {
            return new Staged(null, await ConflictAsync(held, openedAt, cancellation));
        }

        held.Take(wanted);

        return new Staged(held, null);
    }

    private async Task<Staged> StageRemovalAsync<TRow>(TRow known, int openedAt, CancellationToken cancellation)
        where TRow : DraftRow
    {
        if (await FindAsync(known, cancellation) is not { } held)
        {
            return new Staged(null, await GoneAsync(known, cancellation));
        }

        if (held.Revision != openedAt)
        {
            return new Staged(null, await ConflictAsync(held, openedAt, cancellation));
        }

        context.Remove(held);

        return new Staged(held, null);
    }

    private async Task<ItemSaving?> LostRaceAsync<TRow>(TRow wanted, int openedAt, CancellationToken cancellation)
        where TRow : DraftRow => await FindAsync(wanted, cancellation) switch
        {
            null when openedAt == New => null,
            null => await GoneAsync(wanted, cancellation),
            { } held when held.Revision == openedAt => null,
            { } held => await ConflictAsync(held, openedAt, cancellation),
        };

    private async Task<ItemSaving> ConflictAsync<TRow>(TRow held, int openedAt, CancellationToken cancellation)
        where TRow : DraftRow => new ItemSaving.Conflict(
            await revisions.StateAtAsync(KindOf<TRow>(), held.ItemKey, openedAt, cancellation),
            held.State,
            held.Revision,
            await revisions.LastAsync(KindOf<TRow>(), held.ItemKey, cancellation));

    private async Task<ItemSaving> GoneAsync<TRow>(TRow wanted, CancellationToken cancellation)
        where TRow : DraftRow => new ItemSaving.Gone(await revisions.LastAsync(KindOf<TRow>(), wanted.ItemKey, cancellation));

    private string KindOf<TRow>() => context.Model.FindEntityType(typeof(TRow))!.GetTableName()!;

    /// <summary>As it is in the database now, whatever the context held of it.</summary>
    private async Task<TRow?> FindAsync<TRow>(TRow wanted, CancellationToken cancellation)
        where TRow : DraftRow
    {
        var key = context.Model.FindEntityType(typeof(TRow))!.FindPrimaryKey()!.Properties.Select(part => part.GetGetter().GetClrValue(wanted)).ToArray();
        var held = await context.FindAsync<TRow>(key, cancellation);

        if (held is not null && context.Entry(held).State == EntityState.Unchanged)
        {
            await context.Entry(held).ReloadAsync(cancellation);
        }

        return held is null || context.Entry(held).State == EntityState.Detached ? null : held;
    }

    private sealed record Staged(DraftRow? Row, ItemSaving? End);
}
