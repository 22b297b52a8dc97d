using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Portal.Storage.Care;

/// <summary>What went wrong between the program and its database, as far as an operator can do something about it.</summary>
public enum DatabaseFault
{
    /// <summary>It can't be opened, or broke off; also all that is not known to be one of the others.</summary>
    Unreachable,

    /// <summary>It did not answer in time, or was locked for too long.</summary>
    Slow,

    /// <summary>It may be read but not written.</summary>
    ReadOnly,

    /// <summary>It, or its disk, has no room.</summary>
    Full,
}

/// <summary>Reads an exception that came out of a query or a save.</summary>
public static class DatabaseFaults
{
    // https://www.sqlite.org/rescode.html
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteFull = 13;

    // https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
    private const int ServerTimeout = -2;
    private const int ServerPermissionDenied = 229;
    private const int ServerLockTimeout = 1222;
    private const int ServerFileGroupFull = 1105;
    private const int ServerReadOnly = 3906;
    private const int ServerLogFull = 9002;

    /// <summary>Whether it came from the database at all.</summary>
    public static bool IsOne(Exception failure) => Said(failure) is not (null or OperationCanceledException);

    /// <summary>What the database said, for the operator; without one, what is at the bottom of it.</summary>
    public static string DetailOf(Exception failure) => (Said(failure) ?? failure.GetBaseException()).Message;

    public static DatabaseFault Of(Exception failure) => Said(failure) switch
    {
        SqliteException file => OfFile(file.SqliteErrorCode),
        SqlException server => OfServer(server.Number),
        TimeoutException or OperationCanceledException => DatabaseFault.Slow,
        _ => DatabaseFault.Unreachable,
    };

    internal static DatabaseFault OfServer(int number) => number switch
    {
        ServerTimeout or ServerLockTimeout => DatabaseFault.Slow,
        ServerReadOnly or ServerPermissionDenied => DatabaseFault.ReadOnly,
        ServerFileGroupFull or ServerLogFull => DatabaseFault.Full,
        _ => DatabaseFault.Unreachable,
    };

    /// <summary>Not the innermost: below what SQL Server says stands only what the system calls it.</summary>
    private static Exception? Said(Exception? failure) => failure switch
    {
        null => null,
        DbException or TimeoutException or IOException or OperationCanceledException => failure,
        _ => Said(failure.InnerException),
    };

    private static DatabaseFault OfFile(int code) => code switch
    {
        SqliteBusy or SqliteLocked => DatabaseFault.Slow,
        SqliteReadOnly => DatabaseFault.ReadOnly,
        SqliteFull => DatabaseFault.Full,
        _ => DatabaseFault.Unreachable,
    };
}
