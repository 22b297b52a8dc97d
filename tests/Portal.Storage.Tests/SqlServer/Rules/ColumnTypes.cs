using Microsoft.EntityFrameworkCore.Metadata;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>Types that the server has, at most one row version in a table (error 2738), and texts that compare as they do in C# and SQLite.</summary>
internal static class ColumnTypes
{
    private const string Ordinal = "Latin1_General_100_BIN2";

    public static IEnumerable<string> Mistakes(ITable table)
    {
        foreach (var column in table.Columns)
        {
            if (ColumnSize.Of(column.StoreType) is null)
            {
                yield return $"{table.Name}.{column.Name} is of the type {column.StoreType}, which no table of SQL Server 2022 can have.";
            }

            if (column.StoreType.Contains("char", StringComparison.Ordinal) && column.Collation != Ordinal)
            {
                yield return $"{table.Name}.{column.Name} is compared by the collation of whatever database it is in, not by {Ordinal}.";
            }
        }

        if (table.Columns.Count(column => column.StoreType is "rowversion" or "timestamp") > 1)
        {
            yield return $"{table.Name} has a second rowversion.";
        }
    }
}
