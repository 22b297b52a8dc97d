using Portal.Referral.Walking;

namespace Portal.Referral.Drawing;

/// <summary>Which question can follow which, and how the path can begin then.</summary>
internal static class WalkChart
{
    /// <summary>States in which paths are told apart are more than those of the walk; past this many all paths are one.</summary>
    private const int FirstTargetBudget = 20_000;

    private static readonly FirstTargets Untold = new([]);

    public static GuideChart Of(DiagramForest forest) =>
        Follow(forest, FirstTargets.Start(forest), FirstTargetBudget) is { IsWhole: true } told
            ? told
            : OfQuestions(forest);

    /// <summary>As <see cref="Of"/>, with all paths as one.</summary>
    public static GuideChart OfQuestions(DiagramForest forest) => Follow(forest, Untold, GuideCompiler.WalkStateBudget);

    private static GuideChart Follow(DiagramForest forest, FirstTargets first, int budget)
    {
        var isTold = first != Untold;
        var chart = new ChartBuilder(forest.Space);
        var seen = new StateTable();
        var waiting = new Stack<(int[] State, FirstTargets First)>([(forest.Walks.Start.ToArray(), first)]);
        while (waiting.TryPop(out var at))
        {
            int[] key = [.. at.State, -1, .. at.First.Row];
            if (at.State.Length == 0 || seen.Find(key) >= 0)
            {
                continue;
            }

            if (seen.Count >= budget)
            {
                return chart.Build(isWhole: false);
            }

            seen.Add(key);
            var level = WalkState.NextLevel(forest.Nodes, at.State);
            var from = chart.Level(level, "");
            for (var alternative = 0; alternative < forest.Space.Levels[level].Width; alternative++)
            {
                var after = new int[at.State.Length];
                after = after[..WalkState.Answer(forest.Nodes, forest.Space.Asked, at.State, level, alternative, after)];
                var then = isTold ? at.First.Answer(forest.Nodes, level, alternative) : Untold;
                Lead(from, alternative, after, then);
                waiting.Push((after, then));
            }
        }

        return chart.Build(isWhole: true);

        void Lead(int from, int alternative, int[] state, FirstTargets then)
        {
            if (state.Length > 0)
            {
                chart.Arrow(from, chart.Level(WalkState.NextLevel(forest.Nodes, state), ""), alternative);
            }
            else if (!isTold)
            {
                chart.Arrow(from, chart.End(ChartShapeKind.AnyPath), alternative);
            }
            else
            {
                foreach (var target in then.Of(forest))
                {
                    chart.Arrow(from, chart.End(ChartShapeKind.Path, target), alternative);
                }
            }
        }
    }
}
