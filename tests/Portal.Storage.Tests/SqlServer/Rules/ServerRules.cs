using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>What SQL Server refuses when tables are made or filled, and no parser sees.</summary>
internal static class ServerRules
{
    public static IEnumerable<string> Mistakes(DbContext context)
    {
        var tables = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.ToList();

        return
        [
            .. tables.SelectMany(CascadeRoutes.Mistakes),
            .. tables.SelectMany(KeySizes.Mistakes),
            .. tables.SelectMany(RowSizes.Mistakes),
            .. tables.SelectMany(ColumnTypes.Mistakes),
            .. tables.SelectMany(Expressions.Mistakes),
            .. tables.SelectMany(Names.TooLong),
            .. Names.Twice(tables),
        ];
    }
}
