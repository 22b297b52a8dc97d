using Microsoft.Data.Sqlite;

namespace Portal.Storage.Setup;

/// <summary>Where the database is.</summary>
/// <param name="ConnectionString">As it is used, not as the operator wrote it.</param>
/// <param name="File">The full path of an SQLite file; null on a server.</param>
public sealed record DatabaseAddress(string ConnectionString, string? File)
{
    /// <param name="options">Which kind.</param>
    /// <param name="connectionString">As the operator wrote it; null or empty for <paramref name="embedded"/>.</param>
    /// <param name="embedded">The SQLite file that is used when nothing is set.</param>
    /// <exception cref="InvalidOperationException">A server without an address.</exception>
    public static DatabaseAddress Of(StorageOptions options, string? connectionString, string embedded)
    {
        if (options.Provider == StorageOptions.Sqlite)
        {
            return string.IsNullOrEmpty(connectionString) ? OfFile(embedded, SqliteOpenMode.ReadWrite) : OfFile(new SqliteConnectionStringBuilder(connectionString));
        }

        return string.IsNullOrEmpty(connectionString)
            ? throw new InvalidOperationException("Storage:Provider is SqlServer, but ConnectionStrings:Portal is empty.")
            : new DatabaseAddress(connectionString, null);
    }

    internal static DatabaseAddress OfFile(string file, SqliteOpenMode mode) => OfFile(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode }, mode);

    /// <summary>Opening never makes a file: one that was moved away would come back empty and be filled with the shipped edition.</summary>
    private static DatabaseAddress OfFile(SqliteConnectionStringBuilder written) =>
        OfFile(written, written.Mode == SqliteOpenMode.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite);

    private static DatabaseAddress OfFile(SqliteConnectionStringBuilder written, SqliteOpenMode mode)
    {
        written.DataSource = Path.GetFullPath(written.DataSource);
        written.Mode = mode;

        // A pooled handle would go on writing to a file that was moved or replaced.
        written.Pooling = false;

        return new DatabaseAddress(written.ConnectionString, written.DataSource);
    }
}
