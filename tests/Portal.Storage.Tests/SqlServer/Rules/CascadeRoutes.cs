using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Portal.Storage.Tests.SqlServer.Rules;

/// <summary>Deleting a row may reach each other table by one route only, and never come back (error 1785).</summary>
internal static class CascadeRoutes
{
    public static IEnumerable<string> Mistakes(ITable table)
    {
        var reached = new HashSet<ITable>();
        var open = new Stack<ITable>([table]);

        while (open.TryPop(out var here))
        {
            foreach (var next in here.ReferencingForeignKeyConstraints.Where(GoesOn).Select(key => key.Table))
            {
                if (next == table || !reached.Add(next))
                {
                    return [$"{table.Name}: deleting a row reaches {next.Name} by two routes."];
                }

                open.Push(next);
            }
        }

        return [];
    }

    private static bool GoesOn(IForeignKeyConstraint key) => key.OnDeleteAction is not (ReferentialAction.NoAction or ReferentialAction.Restrict);
}
