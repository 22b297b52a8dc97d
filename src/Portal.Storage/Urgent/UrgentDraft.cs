using Microsoft.EntityFrameworkCore;
using Portal.Content.Desks;
using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Urgent;

/// <summary>Brings an urgent change into the draft as well, and touches nothing else there: the next ordinary publication must not undo it.</summary>
internal sealed class UrgentDraft(PortalDbContext context)
{
    public async Task StageAsync(ChannelChange change, DeskReplacing? replacing, DateTimeOffset at, string who, string note, CancellationToken cancellation)
    {
        if (await context.Desks.SingleOrDefaultAsync(row => row.Id == change.Desk, cancellation) is { } desk)
        {
            desk.Item = change.In(desk.Item);
        }

        if (replacing is not null)
        {
            await ReplaceAsync(replacing, cancellation);
        }

        new DraftRevisions(context, at, who, note).Stage();
    }

    /// <summary>What stays the same is not saved again.</summary>
    private async Task ReplaceAsync(DeskReplacing replacing, CancellationToken cancellation)
    {
        await EachAsync(context.Rules, row => row.Item = replacing.In(row.Item), cancellation);
        await EachAsync(context.Cases, row => row.Item = replacing.In(row.Item), cancellation);
        await EachAsync(context.Roles, row => row.Item = replacing.In(row.Item), cancellation);
        await EachAsync(context.RoleHolders, row => row.Item = replacing.In(row.Item), cancellation);
        await EachAsync(context.Settings, row => row.Item = row.Item with { AlwaysDesk = replacing.In(row.Item.AlwaysDesk) }, cancellation);
    }

    private static async Task EachAsync<TRow>(IQueryable<TRow> rows, Action<TRow> change, CancellationToken cancellation)
    {
        foreach (var row in await rows.ToListAsync(cancellation))
        {
            change(row);
        }
    }
}
