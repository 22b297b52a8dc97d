using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Portal.Storage.Tests.SqlServer.StandIn;

/// <summary>Holds its parameters as the server's provider makes them, and runs on SQLite.</summary>
internal sealed class StandInCommand(StandInServer server, StandInConnection connection, SqliteConnection sqlite) : DbCommand
{
    private readonly SqlCommand _said = new();

    [AllowNull]
    public override string CommandText { get => _said.CommandText; set => _said.CommandText = value; }

    public override int CommandTimeout { get => _said.CommandTimeout; set => _said.CommandTimeout = value; }

    public override CommandType CommandType { get => _said.CommandType; set => _said.CommandType = value; }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; } = connection;

    protected override DbParameterCollection DbParameterCollection => _said.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel() => _said.Cancel();

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery() => server.Do(CommandText, () => InSqlite().ExecuteNonQuery());

    /// <summary>Whole numbers of SQLite are long, those of the server are not.</summary>
    public override object? ExecuteScalar() => server.Do(CommandText, () => InSqlite().ExecuteScalar() switch
    {
        long number => checked((int)number),
        var other => other,
    });

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => server.Do(CommandText, () => InSqlite().ExecuteReader());

    protected override DbParameter CreateDbParameter() => _said.CreateParameter();

    protected override void Dispose(bool disposing)
    {
        _said.Dispose();
        base.Dispose(disposing);
    }

    private SqliteCommand InSqlite()
    {
        var command = sqlite.CreateCommand();
        command.CommandText = SqliteWords.Of(ServerSql.Parse(CommandText));

        foreach (SqlParameter parameter in _said.Parameters)
        {
            command.Parameters.AddWithValue(parameter.ParameterName, parameter.Value ?? DBNull.Value);
        }

        return command;
    }
}
