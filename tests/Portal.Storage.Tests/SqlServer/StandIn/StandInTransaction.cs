using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Portal.Storage.Tests.SqlServer.StandIn;

internal sealed class StandInTransaction(StandInServer server, StandInConnection connection, SqliteTransaction sqlite) : DbTransaction
{
    public override IsolationLevel IsolationLevel => sqlite.IsolationLevel;

    protected override DbConnection DbConnection => connection;

    public override void Commit() => server.Do(StandInServer.Commit, () =>
    {
        sqlite.Commit();

        return true;
    });

    public override void Rollback() => sqlite.Rollback();

    protected override void Dispose(bool disposing)
    {
        sqlite.Dispose();
        base.Dispose(disposing);
    }
}
