using System.Collections.Immutable;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Changes;

/// <summary>By target: where it is on the path, and where it begins it.</summary>
internal sealed class ViewTargets
{
    /// <param name="entries">In order of rank.</param>
    /// <param name="shown">By rank.</param>
    public ViewTargets(DiagramTable table, ImmutableArray<Entry> entries, int[] shown)
    {
        var none = Ends.True;
        foreach (var entry in entries)
        {
            var group = (entry.Target, entry.Purpose);
            OnPath[group] = table.Or(OnPath.GetValueOrDefault(group), shown[entry.Rank]);
            First[entry.Target] = table.Or(First.GetValueOrDefault(entry.Target), table.And(none, shown[entry.Rank]));
            none = table.AndNot(none, shown[entry.Rank]);
        }
    }

    public Dictionary<(Target Target, Purpose Purpose), int> OnPath { get; } = [];

    public Dictionary<Target, int> First { get; } = [];
}
