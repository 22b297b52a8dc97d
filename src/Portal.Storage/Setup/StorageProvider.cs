using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Portal.Storage.Setup;

/// <summary>The two databases, and all that is said to them apart from queries.</summary>
internal static class StorageProvider
{
    /// <summary>SQL Server 2022: nothing newer is used.</summary>
    private const int CompatibilityLevel = 160;

    private const int LargestBatch = 200;

    public static void UseSqlite(DbContextOptionsBuilder builder, DatabaseAddress address, StorageOptions options) => builder
        .UseSqlite(address.ConnectionString, sqlite => sqlite.CommandTimeout(options.CommandTimeout).MaxBatchSize(options.MaxBatchSize ?? LargestBatch))
        .AddInterceptors(new SqlitePragmas(options.CommandTimeout));

    public static void UseSqlServer(DbContextOptionsBuilder builder, DatabaseAddress address, StorageOptions options) => builder
        .UseSqlServer(address.ConnectionString, server => server
            .UseCompatibilityLevel(CompatibilityLevel)
            .EnableRetryOnFailure()
            .CommandTimeout(options.CommandTimeout)
            .MaxBatchSize(options.MaxBatchSize ?? LargestBatch));

    /// <summary>A context apart from any request, on the SQLite file that is about to be made.</summary>
    public static PortalDbContext OpenNew(string file, StorageOptions options)
    {
        var builder = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        UseSqlite(builder, DatabaseAddress.OfFile(file, SqliteOpenMode.ReadWriteCreate), options);

        return new SqlitePortalDbContext(builder.Options);
    }
}
