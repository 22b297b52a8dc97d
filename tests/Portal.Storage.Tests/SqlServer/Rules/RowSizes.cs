using Microsoft.EntityFrameworkCore.Metadata;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>The part of a row that can't be moved to another page: 8,060 bytes fit (error 1701, or 511 when a long row comes), and 1,024 columns (1702).</summary>
internal static class RowSizes
{
    private const int Most = 8060;
    private const int MostColumns = 1024;

    /// <summary>The start of a row, the number of its columns and the number of those of changing length.</summary>
    private const int Around = 4 + 2 + 2;

    /// <summary>Where a column of changing length ends; and what stays of it in the row when it is moved.</summary>
    private const int End = 2, Moved = 24;

    public static IEnumerable<string> Mistakes(ITable table)
    {
        var inKey = table.UniqueConstraints.Where(KeySizes.IsClustered).SelectMany(key => key.Columns).ToHashSet();
        var least = Around + ((table.Columns.Count() + 7) / 8) + table.Columns.Sum(column => Least(column, inKey.Contains(column)));

        if (least > Most)
        {
            yield return $"{table.Name}: a full row takes {least} bytes at least; {Most} fit.";
        }

        if (table.Columns.Count() > MostColumns)
        {
            yield return $"{table.Name} has more than {MostColumns} columns.";
        }
    }

    private static int Least(IColumn column, bool isInKey) => ColumnSize.Of(column.StoreType) switch
    {
        { IsFixed: true, Most: { } bytes } => bytes,
        { IsFixed: false, Most: { } bytes } => End + (isInKey ? bytes : Math.Min(bytes, Moved)),
        _ => End + Moved,
    };
}
