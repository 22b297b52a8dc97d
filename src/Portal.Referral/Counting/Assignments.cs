using System.Numerics;
using Portal.Referral.Compiling;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;

namespace Portal.Referral.Counting;

/// <summary>Counts for how many values of some levels a function is true. Functions that share nodes share the work.</summary>
/// <param name="counted">By level; a function may depend on no others.</param>
internal sealed class Assignments(DiagramTable table, IEnumerable<bool> counted)
{
    private readonly BigInteger[] widths = [.. counted.Select((isCounted, level) => isCounted ? table.Width(level) : BigInteger.One)];
    private readonly Dictionary<int, BigInteger> counts = [];

    /// <summary>Where every question that is not asked has the alternative that it settles then.</summary>
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

    public BigInteger Count(int node) => Below(node, 0);

    /// <summary>From a level on; levels that the node skips are free.</summary>
    private BigInteger Below(int node, int level)
    {
        var free = BigInteger.One;
        for (; level < widths.Length && level < table.Level(node); level++)
        {
            free *= widths[level];
        }

        return node switch
        {
            Ends.False => BigInteger.Zero,
            Ends.True => free,
            _ => free * From(node),
        };
    }

    private BigInteger From(int node)
    {
        if (!counts.TryGetValue(node, out var count))
        {
            for (var a = 0; a < table.Width(table.Level(node)); a++)
            {
                count += Below(table.Child(node, a), table.Level(node) + 1);
            }

            counts.Add(node, count);
        }

        return count;
    }
}
