using System.Collections.Immutable;
using System.Numerics;
using Portal.Referral.Compiling;
using Portal.Referral.Counting;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;
using Portal.Referral.Verification;

namespace Portal.Referral.Changes;

/// <summary>One view of two guides, compiled on one table.</summary>
internal sealed class ComparedView
{
    private readonly DiagramTable table;
    private readonly LevelSpace space;
    private readonly GuideView view;
    private readonly int consistent;
    private readonly ImmutableArray<ChangedRegion> regions;
    private readonly Assignments assignments;
    private readonly AffectedWalks? walks;

    public ComparedView(DiagramTable table, LevelSpace space, DiagramForest before, DiagramForest after, GuideView view)
    {
        (this.table, this.space, this.view) = (table, space, view);
        var conditions = new ConditionCompiler(table, after.Guide, space, view);
        var shown = Shown(after, conditions);
        consistent = Assignments.Consistent(table, conditions, space, view);
        regions =
        [
            .. Regions(
                new ViewTargets(table, before.Entries, Shown(before, new ConditionCompiler(table, before.Guide, space, view))),
                new ViewTargets(table, after.Entries, shown)),
        ];
        Anywhere = regions.Aggregate(Ends.False, (sum, region) => table.Or(sum, region.Where));
        assignments = new Assignments(table, space.Levels.Select(level => IsAskedBy(before, level) || IsAskedBy(after, level)));
        walks = view == GuideView.Guide ? new AffectedWalks(table, space, after, shown) : null;
    }

    /// <summary>Where anything differs.</summary>
    public int Anywhere { get; }

    public IEnumerable<TargetDifference> Differences() =>
        from region in regions
        select new TargetDifference(
            view,
            region.Change,
            region.Target,
            region.Purpose,
            Share(region.Where),
            KindsOfVisitor(region.Where),
            Examples.Tell(space, Examples.Shortest(table, space, region.Where)));

    /// <summary>The share of consistent assignments, 0 to 1.</summary>
    public double Share(int where)
    {
        // Digits enough for a double, and no overflow however many assignments there are.
        var digits = BigInteger.Pow(10, 18);
        var all = assignments.Count(consistent);

        return all.IsZero ? 0 : (double)(assignments.Count(where) * digits / all) / (double)digits;
    }

    public Bounded<BigInteger> KindsOfVisitor(int where) => walks?.Count(where) ?? new Bounded<BigInteger>(0, true);

    private IEnumerable<ChangedRegion> Regions(ViewTargets old, ViewTargets now) =>
        Pairs(old, now).Select(r => r with { Where = table.And(consistent, r.Where) }).Where(r => r.Where != Ends.False);

    private IEnumerable<ChangedRegion> Pairs(ViewTargets old, ViewTargets now)
    {
        foreach (var group in now.OnPath.Keys.Union(old.OnPath.Keys))
        {
            var (was, comes) = (old.OnPath.GetValueOrDefault(group), now.OnPath.GetValueOrDefault(group));
            yield return new(TargetChange.Appears, group.Target, group.Purpose, table.AndNot(comes, was));
            yield return new(TargetChange.Disappears, group.Target, group.Purpose, table.AndNot(was, comes));
        }

        foreach (var target in now.First.Keys.Union(old.First.Keys))
        {
            var (was, comes) = (old.First.GetValueOrDefault(target), now.First.GetValueOrDefault(target));
            yield return new(TargetChange.BecomesFirst, target, null, table.AndNot(comes, was));
            yield return new(TargetChange.IsNoLongerFirst, target, null, table.AndNot(was, comes));
        }
    }

    private int[] Shown(DiagramForest forest, ConditionCompiler conditions) =>
        ViewDiagrams.Compile(table, conditions, forest.Guide, forest.Ranking, view).Shown;

    private bool IsAskedBy(DiagramForest forest, Level level) =>
        forest.Guide.Facts.Any(f => LevelSpace.IsAskedIn(f.Use, view) && level.Facts.Any(known => known.Id == f.Id));

    /// <summary>Where something happens to a target.</summary>
    private sealed record ChangedRegion(TargetChange Change, Target Target, Purpose? Purpose, int Where);
}
