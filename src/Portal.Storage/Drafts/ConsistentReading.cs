using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Portal.Storage.Drafts;

/// <summary>Several queries that see one state of the database, whoever writes meanwhile.</summary>
internal static class ConsistentReading
{
    public static Task<T> RunAsync<T>(PortalDbContext context, Func<Task<T>> read, CancellationToken cancellation) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(
            async cancellation =>
            {
                await context.Database.OpenConnectionAsync(cancellation);

                try
                {
                    await using var transaction = await BeginAsync(context.Database.GetDbConnection(), cancellation);
                    await using var use = await context.Database.UseTransactionAsync(transaction, cancellation);

                    return await read();
                }
                finally
                {
                    await context.Database.CloseConnectionAsync();
                }
            },
            cancellation);

    /// <summary>SQLite's ordinary transaction would take the lock for writing, which a read-only file does not give; a deferred one sees one state too.</summary>
    private static async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation) => connection is SqliteConnection sqlite
        ? sqlite.BeginTransaction(deferred: true)
        : await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
}
