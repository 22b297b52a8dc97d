using Microsoft.EntityFrameworkCore.Metadata;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>Names are at most 128 characters (error 103), and tables, keys and checks have theirs in one set (2714).</summary>
internal static class Names
{
    private const int Longest = 128;

    public static IEnumerable<string> TooLong(ITable table) =>
        OfObjects(table).Concat(table.Columns.Select(column => column.Name)).Concat(table.Indexes.Select(index => index.Name))
            .Where(name => name.Length > Longest)
            .Select(name => $"{table.Name}: the name {name} has {name.Length} characters; {Longest} fit.");

    public static IEnumerable<string> Twice(IEnumerable<ITable> tables) => tables
        .SelectMany(OfObjects)
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(names => names.Count() > 1)
        .Select(names => $"{names.Key} is the name of two things.");

    private static IEnumerable<string> OfObjects(ITable table) =>
    [
        table.Name,
        .. table.UniqueConstraints.Select(key => key.Name),
        .. table.ForeignKeyConstraints.Select(key => key.Name),
        .. table.CheckConstraints.Select(check => check.Name!),
    ];
}
