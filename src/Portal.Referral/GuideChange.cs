using System.Collections.Immutable;
using Portal.Referral.Changes;
using Portal.Referral.Compiling;
using Portal.Referral.Diagrams;

namespace Portal.Referral;

/// <summary>Who ends elsewhere when one guide takes the place of another.</summary>
public static class GuideChange
{
    /// <summary>
    /// Compares what two guides say to the same people, target by target. People are consistent assignments of the new
    /// guide; a fact that only the old guide asks may have any value, and an answer that one of the two does not have
    /// counts as unknown to it.
    /// </summary>
    public static GuideDifference Between(DiagramForest before, DiagramForest after, int nodeBudget = GuideCompiler.DefaultNodeBudget)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var space = MergedSpace.Of(before.Guide, after.Guide);
        var table = new DiagramTable(space.Widths, nodeBudget);
        var visitors = new ComparedView(table, space, before, after, GuideView.Guide);
        var professionals = new ComparedView(table, space, before, after, GuideView.Form);
        ImmutableArray<TargetDifference> differences = [.. visitors.Differences(), .. professionals.Differences()];
        var (guideShare, formShare) = (visitors.Share(visitors.Anywhere), professionals.Share(professionals.Anywhere));
        var kinds = visitors.KindsOfVisitor(visitors.Anywhere);

        return table.IsExhausted
            ? new GuideDifference(0, 0, new(0, IsExact: false), []) { Problem = Entanglement.Of(after.Guide, nodeBudget, "comparing them with the old ones") }
            : new GuideDifference(guideShare, formShare, kinds, differences);
    }
}
