using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>How much room a column takes in a row.</summary>
/// <param name="Most">In bytes; null when there is no bound.</param>
internal sealed partial record ColumnSize(int? Most, bool IsFixed)
{
    private const int PreciseTime = 7;

    /// <summary>Null for a type that SQL Server 2022 does not have, such as <c>json</c>, or that none of our tables needs.</summary>
    public static ColumnSize? Of(string storeType)
    {
        var parts = StoreType().Match(storeType);
        int? length = parts.Groups["length"] is { Success: true, Value: not "max" } some ? int.Parse(some.ValueSpan, CultureInfo.InvariantCulture) : null;

        return parts.Groups["name"].Value switch
        {
            "bit" or "tinyint" => new(1, true),
            "smallint" => new(2, true),
            "int" or "real" => new(4, true),
            "bigint" or "float" or "rowversion" or "timestamp" => new(8, true),
            "uniqueidentifier" => new(16, true),
            "date" => new(3, true),
            "time" => new(OfTime(length), true),
            "datetime2" => new(OfTime(length) + 3, true),
            "datetimeoffset" => new(OfTime(length) + 5, true),
            "decimal" => new(length switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 }, true),
            "char" or "binary" => new(length, true),
            "nchar" => new(2 * length, true),
            "varchar" or "varbinary" => new(length, false),
            "nvarchar" => new(2 * length, false),
            _ => null,
        };
    }

    private static int OfTime(int? precision) => (precision ?? PreciseTime) switch { <= 2 => 3, <= 4 => 4, _ => 5 };

    [GeneratedRegex(@"^(?<name>\w+)(\((?<length>max|\d+)(,\s*\d+)?\))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StoreType();
}
