using System.Collections.Immutable;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;

namespace Portal.Referral.OpenCases;

/// <summary>Finds a few small conditions that each suffice for a function to be true, and that don't repeat each other.</summary>
internal static class SufficientConditions
{
    /// <param name="completions">Only these count.</param>
    /// <param name="most">How many conditions at most.</param>
    /// <returns>The conditions, and whether they cover every completion for which the function is true.</returns>
    public static (ImmutableArray<SufficientCondition> Conditions, bool IsWhole) Find(
        DiagramTable table,
        LevelSpace space,
        int completions,
        int node,
        int most)
    {
        var search = new ConditionSearch(table, space);
        var enough = table.Or(node, table.Not(completions));
        var wanted = table.And(node, completions);
        var found = new List<(SufficientCondition Condition, int Where)>();
        var uncovered = wanted;
        while (uncovered != Ends.False && found.Count < most && search.Smallest(enough, uncovered) is { } smallest)
        {
            found.Add((smallest, Where(table, space, smallest)));
            DropRepeated(table, found, wanted);
            uncovered = found.Aggregate(wanted, (left, f) => table.AndNot(left, f.Where));
        }

        // Past the budget nothing is certain but that there may be more.
        return ([.. found.Select(f => f.Condition)], uncovered == Ends.False && !table.IsExhausted);
    }

    /// <summary>A condition is dropped when the others together cover all that it covers.</summary>
    private static void DropRepeated(DiagramTable table, List<(SufficientCondition Condition, int Where)> found, int wanted)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var others = found.Where((_, other) => other != i).Aggregate(Ends.False, (sum, f) => table.Or(sum, f.Where));
            if (table.AndNot(table.And(wanted, found[i].Where), others) == Ends.False)
            {
                found.RemoveAt(i);
            }
        }
    }

    private static int Where(DiagramTable table, LevelSpace space, SufficientCondition condition)
    {
        var where = Ends.True;
        foreach (var settled in condition.Facts)
        {
            var (level, place) = space.PlaceOf(settled.Fact);
            where = table.And(where, table.Test(level.Index, a => level.ValueOf(a, place) == settled.Value));
        }

        return where;
    }
}
