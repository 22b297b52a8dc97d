using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Publishing;

namespace Portal.Storage.Care;

/// <summary>Makes and compares the tables.</summary>
public sealed class DatabaseCare(PortalDbContext context)
{
    private static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(10);

    /// <summary>Brings the tables up to this program and gives a new database its installation id. A missing SQLite file is not made.</summary>
    /// <remarks>Of several processes at once one does it; the others wait.</remarks>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        var timeout = context.Database.GetCommandTimeout();
        context.Database.SetCommandTimeout(LongestMigration);

        try
        {
            await using var turn = await MigrationTurn.TakeAsync(context, cancellation);
            await context.Database.MigrateAsync(cancellation);
        }
        finally
        {
            context.Database.SetCommandTimeout(timeout);
        }

        await EnsureInstallationAsync(cancellation);
    }

    public async Task<SchemaState> SchemaAsync(CancellationToken cancellation)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();

        if (applied.Count == 0)
        {
            return SchemaState.Missing;
        }

        if (applied.Exists(migration => !known.Contains(migration)))
        {
            return SchemaState.Newer;
        }

        return applied.Count < known.Count ? SchemaState.Behind : SchemaState.Current;
    }

    /// <summary>Whether anything may be saved. Changes nothing.</summary>
    public async Task<bool> IsWritableAsync(CancellationToken cancellation)
    {
        try
        {
            await context.Installation
                .Where(installation => installation.Row < InstallationRow.Only)
                .ExecuteUpdateAsync(none => none.SetProperty(installation => installation.Turn, installation => installation.Turn), cancellation);

            return true;
        }
        catch (DbException failure) when (DatabaseFaults.Of(failure) is DatabaseFault.ReadOnly or DatabaseFault.Slow)
        {
            // Slow: somebody else is writing just now.
            return DatabaseFaults.Of(failure) == DatabaseFault.Slow;
        }
    }

    private async Task EnsureInstallationAsync(CancellationToken cancellation)
    {
        if (await context.Installation.AnyAsync(cancellation))
        {
            return;
        }

        var row = context.Installation.Add(new InstallationRow { Id = Guid.NewGuid() });

        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (UniqueRace.IsLost(failure))
        {
            // Another process was first; its id holds.
        }
        finally
        {
            row.State = EntityState.Detached;
        }
    }
}
