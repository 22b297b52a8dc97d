using Microsoft.Data.Sqlite;

namespace Portal.Web.Tests.Serving;

/// <summary>What somebody does to the file who is not the portal.</summary>
internal static class Sqlite
{
    public static void Execute(string file, string statement)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public static string Read(string file, string query)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = query;

        return command.ExecuteScalar()?.ToString() ?? "";
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();

        return connection;
    }
}
