using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>What a key or an index is made of must have a bound (error 1919), of at most 900 or 1,700 bytes (1944, or 1946 when a long row comes), in at most 32 columns (1904).</summary>
internal static class KeySizes
{
    private const int MostClustered = 900;
    private const int MostOther = 1700;
    private const int MostColumns = 32;

    public static IEnumerable<string> Mistakes(ITable table) =>
    [
        .. table.UniqueConstraints.SelectMany(key => Mistakes($"{table.Name}: key {key.Name}", key.Columns, IsClustered(key))),
        .. table.Indexes.SelectMany(index => Mistakes($"{table.Name}: index {index.Name}", index.Columns, index.MappedIndexes.Any(mapped => mapped.IsClustered() is true))),
    ];

    /// <summary>A primary key is what the table is ordered by, unless it says that it is not.</summary>
    public static bool IsClustered(IUniqueConstraint key) => key.MappedKeys.First().IsClustered() ?? key.GetIsPrimaryKey();

    private static IEnumerable<string> Mistakes(string name, IReadOnlyList<IColumn> columns, bool isClustered)
    {
        var sizes = columns.Select(column => ColumnSize.Of(column.StoreType)?.Most).ToList();
        var most = isClustered ? MostClustered : MostOther;

        if (sizes.Contains(null))
        {
            yield return $"{name} holds a column without a bound.";
        }
        else if (sizes.Sum() > most)
        {
            yield return $"{name} may take {sizes.Sum()} bytes; {most} fit.";
        }

        if (columns.Count > MostColumns)
        {
            yield return $"{name} has {columns.Count} columns; {MostColumns} fit.";
        }
    }
}
