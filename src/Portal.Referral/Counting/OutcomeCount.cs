using Portal.Referral.Diagrams;
using Portal.Referral.Walking;

namespace Portal.Referral.Counting;

/// <summary>Counts the different paths that visitors can get, by following every state in which the diagrams can be together.</summary>
internal sealed class OutcomeCount
{
    private readonly DiagramForest forest;
    private readonly int budget;
    private readonly StateTable seen = new();
    private readonly StateTable paths = new();
    private bool isExact = true;

    private OutcomeCount(DiagramForest forest, int budget)
    {
        this.forest = forest;
        this.budget = budget;
    }

    /// <param name="budget">How many states may be followed.</param>
    public static Bounded<int> Of(DiagramForest forest, int budget)
    {
        var count = new OutcomeCount(forest, budget);
        count.Follow([.. forest.Roots.Guide.Distinct()]);

        // What was not followed may lead to the paths found, or to others: at least one path is there for certain.
        return count.isExact ? new Bounded<int>(count.paths.Count, true) : new Bounded<int>(Math.Max(count.paths.Count - 1, 0), false);
    }

    private void Follow(int[] state)
    {
        var level = WalkState.NextLevel(forest.Nodes, state);
        var table = level == Ends.Level ? paths : seen;
        if (table.Find(state) >= 0)
        {
            return;
        }

        if (seen.Count >= budget)
        {
            isExact = false;
            return;
        }

        table.Add(state);
        for (var a = 0; level != Ends.Level && a < forest.Space.Levels[level].Width; a++)
        {
            Follow([.. state.Select(node => forest.Nodes.Level(node) == level ? forest.Nodes.Child(node, a) : node)]);
        }
    }
}
