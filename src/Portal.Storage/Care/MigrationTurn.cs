using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Portal.Storage.Care;

/// <summary>
/// One process migrates at a time. EF Core sees to that itself, but on SQLite by a row that stays behind when a process dies halfway, and
/// then every later start would wait for ever. Here the operating system keeps the turn, so that a row that is found is always a dead one's.
/// </summary>
internal sealed class MigrationTurn : IAsyncDisposable
{
    private readonly FileStream? _taken;

    private MigrationTurn(FileStream? taken) => _taken = taken;

    public static async Task<MigrationTurn> TakeAsync(PortalDbContext context, CancellationToken cancellation)
    {
        if (context.Database.GetDbConnection() is not SqliteConnection { DataSource: var file } || !File.Exists(file))
        {
            return new MigrationTurn(null);
        }

        var turn = new MigrationTurn(await FileLock.TakeAsync(file + ".migrating", cancellation));
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);

        return turn;
    }

    public async ValueTask DisposeAsync()
    {
        if (_taken is not null)
        {
            await _taken.DisposeAsync();
        }
    }
}
