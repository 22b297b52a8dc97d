using Microsoft.EntityFrameworkCore.Metadata;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>SQL that stands in the model as text: default values, computed columns, checks, filters of indexes.</summary>
internal static class Expressions
{
    public static IEnumerable<string> Mistakes(ITable table)
    {
        var values = table.Columns.SelectMany(column => new[] { column.DefaultValueSql, column.ComputedColumnSql });
        var conditions = table.CheckConstraints.Select(check => check.Sql).Concat(table.Indexes.Select(index => index.Filter));

        return
        [
            .. values.OfType<string>().SelectMany(sql => Mistakes(table, sql, $"SELECT {sql}")),
            .. conditions.OfType<string>().SelectMany(sql => Mistakes(table, sql, $"SELECT 1 WHERE {sql}")),
        ];
    }

    private static IEnumerable<string> Mistakes(ITable table, string sql, string statement)
    {
        try
        {
            return [.. ServerFunctions.Unknown(ServerSql.Parse(statement)).Select(name => $"{table.Name}: {sql} calls {name}, which nobody looked up.")];
        }
        catch (FormatException)
        {
            return [$"{table.Name}: {sql} is no SQL."];
        }
    }
}
