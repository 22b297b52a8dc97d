using Portal.Referral.Diagrams;

namespace Portal.Referral.Verification;

/// <summary>Finds questions that change why visitors are sent somewhere, but neither where nor in which order.</summary>
internal static class ReasonOnly
{
    public static IEnumerable<GuideRemark> Of(CheckedView visitors)
    {
        var table = visitors.Table;
        var shown = visitors.Diagrams.Shown;
        var groups = visitors.Forest.Entries.GroupBy(e => (e.Target, e.Purpose)).Select(g => g.ToList()).ToList();
        var where = groups.Select(group => group.Aggregate(Ends.False, (sum, e) => table.Or(sum, shown[e.Rank])));
        var asked = table.LevelsOf(shown);
        var matters = table.LevelsOf(where);
        if (Enumerable.Range(0, visitors.Forest.Space.Asked).All(level => asked[level] == matters[level]))
        {
            return [];
        }

        matters = table.LevelsOf([.. where, .. Orders(table, shown, groups)]);

        return visitors.Forest.Space.Levels
            .Where(level => level.Question is not null && asked[level.Index] && !matters[level.Index])
            .Select(level => new GuideRemark.OnlyReason(level.Question!.Id));
    }

    /// <summary>For each two groups whose entries lie between each other: where the first comes before the second.</summary>
    private static IEnumerable<int> Orders(DiagramTable table, int[] shown, List<List<Entry>> groups)
    {
        foreach (var group in groups)
        {
            foreach (var other in groups.Where(o => o.Exists(e => e.Rank > group[0].Rank && e.Rank < group[^1].Rank)))
            {
                var order = Ends.False;
                foreach (var (earlier, later) in group.SelectMany(e => other.Where(l => l.Rank > e.Rank).Select(l => (e, l))))
                {
                    order = table.Or(order, table.And(shown[earlier.Rank], shown[later.Rank]));
                }

                yield return order;
            }
        }
    }
}
