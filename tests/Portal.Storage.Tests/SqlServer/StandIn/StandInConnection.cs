using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Portal.Storage.Tests.SqlServer.StandIn;

internal sealed class StandInConnection(StandInServer server, SqliteConnection sqlite) : DbConnection
{
    [AllowNull]
    public override string ConnectionString { get; set; } = "Server=stand-in;Initial Catalog=portal";

    public override string Database => "portal";

    public override string DataSource => "stand-in";

    public override string ServerVersion => "16.00.1000";

    public override ConnectionState State => sqlite.State;

    public override void Open() => sqlite.Open();

    public override void Close() => sqlite.Close();

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new StandInTransaction(server, this, sqlite.BeginTransaction());

    protected override DbCommand CreateDbCommand() => new StandInCommand(server, this, sqlite);

    protected override void Dispose(bool disposing)
    {
        sqlite.Dispose();
        base.Dispose(disposing);
    }
}
