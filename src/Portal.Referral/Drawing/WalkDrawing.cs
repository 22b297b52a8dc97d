using Portal.Referral.Diagrams;
using Portal.Referral.Levels;
using Portal.Referral.Walking;

namespace Portal.Referral.Drawing;

/// <summary>Draws which question can follow which. Past the budget of walk states the rest is left out.</summary>
internal static class WalkDrawing
{
    /// <summary>More answers than this on an arrow are counted, not named.</summary>
    private const int MostNamed = 4;

    public static string Of(DiagramForest forest)
    {
        var steps = new SortedDictionary<(int From, int To), SortedSet<int>>();
        var seen = new StateTable();
        var waiting = new Stack<int[]>([forest.Walks.Start.ToArray()]);
        while (waiting.TryPop(out var state))
        {
            if (state.Length == 0 || seen.Find(state) >= 0 || seen.Count >= GuideCompiler.WalkStateBudget)
            {
                continue;
            }

            seen.Add(state);
            var from = WalkState.NextLevel(forest.Nodes, state);
            for (var alternative = 0; alternative < forest.Space.Levels[from].Width; alternative++)
            {
                var after = new int[state.Length];
                after = after[..WalkState.Answer(forest.Nodes, forest.Space.Asked, state, from, alternative, after)];
                var step = (from, WalkState.NextLevel(forest.Nodes, after));
                steps.TryAdd(step, []);
                steps[step].Add(alternative);
                waiting.Push(after);
            }
        }

        return Draw(forest.Space, steps);
    }

    private static string Draw(LevelSpace space, SortedDictionary<(int From, int To), SortedSet<int>> steps)
    {
        var chart = new Flowchart("TD");
        foreach (var ((from, to), alternatives) in steps)
        {
            chart.Arrow(Shape(from), Shape(to), Label(space.Levels[from], alternatives));
        }

        return chart.ToString();

        string Shape(int level) => level == Ends.Level
            ? chart.Shape("path", "referral path", "([", "])")
            : chart.Shape($"question {level}", space.Levels[level].Name, "[", "]");
    }

    private static string Label(Level level, SortedSet<int> alternatives)
    {
        if (alternatives.Count == level.Width)
        {
            return "";
        }

        return alternatives.Count > MostNamed
            ? $"{alternatives.Count} of {level.Width} answers"
            : string.Join(" or ", alternatives.Select(a => string.Join(" + ", level.AnswersOf(a))));
    }
}
