using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Portal.Storage.Setup;

/// <summary>What SQLite must be told on every connection.</summary>
internal sealed class SqlitePragmas(int busySeconds) : DbConnectionInterceptor
{
    private readonly string _pragmas = $"PRAGMA foreign_keys = ON; PRAGMA busy_timeout = {busySeconds * 1000};";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
