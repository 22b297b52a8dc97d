using System.Collections.Immutable;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Drawing;

/// <summary>
/// How a path can still begin: the diagrams of the entries in order of rank, without those that are certainly not on it and up to the
/// first that certainly is. It rides along with a walk.
/// </summary>
/// <param name="Row">Rank and node, one after the other.</param>
internal readonly record struct FirstTargets(int[] Row)
{
    public static FirstTargets Start(DiagramForest forest) =>
        new(Tidy([.. forest.Roots.Guide.SelectMany((root, rank) => (int[])[rank, root])]));

    public FirstTargets Answer(DiagramNodes nodes, int level, int alternative)
    {
        var after = Row.ToArray();
        for (var i = 1; i < after.Length; i += 2)
        {
            after[i] = nodes.Cofactor(after[i], level, alternative);
        }

        return new(Tidy(after));
    }

    /// <summary>The targets that it can begin with; null among them when it may be empty.</summary>
    public ImmutableArray<Target?> Of(DiagramForest forest)
    {
        var targets = Row.Where((_, i) => i % 2 == 0).Select(rank => (Target?)forest.Entries[rank].Target).Distinct();

        return Row.Length > 0 && Row[^1] == Ends.True ? [.. targets] : [.. targets, null];
    }

    private static int[] Tidy(int[] row)
    {
        var kept = new List<int>(row.Length);
        for (var i = 0; i < row.Length && (kept.Count == 0 || kept[^1] != Ends.True); i += 2)
        {
            if (row[i + 1] != Ends.False)
            {
                kept.Add(row[i]);
                kept.Add(row[i + 1]);
            }
        }

        return [.. kept];
    }
}
