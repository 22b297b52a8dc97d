using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Portal.Storage.Tests.SqlServer.StandIn;

/// <summary>
/// Answers in place of SQL Server: what the provider says is read by Microsoft's parser, put into SQLite's words and asked of a file that
/// was migrated there. So all code runs against the server's own dialect without a server. What it can't stand in for: locks, types, rights.
/// </summary>
internal sealed class StandInServer(string file) : DbConnectionInterceptor
{
    /// <summary>Said as a command when a transaction is about to be made lasting.</summary>
    public const string Commit = "COMMIT";

    private const int TakenKey = 1555;
    private const int TakenIndex = 2067;

    /// <summary>Everything that was said, in order.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    /// <summary>Called with each command before it is done; what it throws, the caller gets.</summary>
    public Action<string> Before { get; set; } = _ => { };

    /// <summary>Called with each command after it was done.</summary>
    public Action<string> After { get; set; } = _ => { };

    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(Connect());

    internal T Do<T>(string command, Func<T> work)
    {
        Heard.Enqueue(command);
        Before(command);

        try
        {
            var done = work();
            After(command);

            return done;
        }
        catch (SqliteException failure) when (failure.SqliteExtendedErrorCode is TakenKey or TakenIndex)
        {
            throw ServerError.Of(failure.SqliteExtendedErrorCode == TakenKey ? ServerError.TakenKey : ServerError.TakenIndex);
        }
    }

    private StandInConnection Connect()
    {
        var sqlite = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False;Foreign Keys=True");
        var places = new ConcurrentDictionary<long, long>();
        sqlite.CreateFunction("place_in", (long statement) => places.AddOrUpdate(statement, 0, (_, last) => last + 1));
        sqlite.CreateFunction("OBJECT_ID", (string name) => 1L);

        return new StandInConnection(this, sqlite);
    }
}
