using System.Numerics;
using Portal.Referral.Compiling;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;

namespace Portal.Referral.Verification;

/// <summary>Consistent assignments: what can be asked in a view has a value, and what is not asked has the one that it takes then.</summary>
internal static class Assignments
{
    /// <summary>Where every question that is not asked has the alternative that it takes then.</summary>
    public static int Consistent(DiagramTable table, ConditionCompiler conditions, LevelSpace space, GuideView view)
    {
        var consistent = Ends.True;
        foreach (var level in space.Levels.Where(l => l.Question?.AskedWhen is not null && LevelSpace.IsAskedIn(l.Use, view)))
        {
            var otherwise = level.AlternativeOf(level.Question!.Otherwise);
            var unasked = table.Test(level.Index, a => a == otherwise);
            consistent = table.And(consistent, table.Or(conditions.Asked(level.Question), unasked));
        }

        return consistent;
    }

    /// <summary>For how many values of what the view asks, and of given facts, the function is true.</summary>
    /// <param name="node">Depends on no other levels.</param>
    public static BigInteger Count(DiagramTable table, LevelSpace space, GuideView view, int node)
    {
        var widths = space.Levels.Select(l => LevelSpace.IsAskedIn(l.Use, view) ? new BigInteger(l.Width) : BigInteger.One).ToArray();
        var counts = new Dictionary<int, BigInteger>();

        return Below(node, 0);

        // From a level on; levels that the node skips are free.
        BigInteger Below(int at, int level)
        {
            var free = BigInteger.One;
            for (; level < widths.Length && level < table.Level(at); level++)
            {
                free *= widths[level];
            }

            return at switch
            {
                Ends.False => BigInteger.Zero,
                Ends.True => free,
                _ => free * From(at),
            };
        }

        BigInteger From(int at)
        {
            if (!counts.TryGetValue(at, out var count))
            {
                for (var a = 0; a < table.Width(table.Level(at)); a++)
                {
                    count += Below(table.Child(at, a), table.Level(at) + 1);
                }

                counts.Add(at, count);
            }

            return count;
        }
    }
}
