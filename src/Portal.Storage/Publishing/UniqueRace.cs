using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Portal.Storage.Publishing;

/// <summary>Two wrote the same key, and the other was first.</summary>
internal static class UniqueRace
{
    private const int SqlServerIndex = 2601;
    private const int SqlServerKey = 2627;
    private const int SqliteConstraint = 19;
    private const int SqliteKey = 1555;
    private const int SqliteIndex = 2067;

    public static bool IsLost(DbUpdateException failure) => failure.InnerException switch
    {
        SqlException server => IsLostOnServer(server.Number),
        SqliteException { SqliteErrorCode: SqliteConstraint } file => file.SqliteExtendedErrorCode is SqliteKey or SqliteIndex,
        _ => false,
    };

    /// <param name="number">SQL Server says so by one number for a unique index and by another for a key.</param>
    public static bool IsLostOnServer(int number) => number is SqlServerIndex or SqlServerKey;
}
