using Portal.Referral.Diagrams;

namespace Portal.Referral.Drawing;

/// <summary>The diagram of one entry: which answers put it on the path.</summary>
internal static class EntryChart
{
    public static GuideChart Of(DiagramForest forest, int root)
    {
        var chart = new ChartBuilder(forest.Space);
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([root]);
        Shape(root);
        while (waiting.TryPop(out var node))
        {
            if (node <= Ends.True || !seen.Add(node))
            {
                continue;
            }

            foreach (var (alternative, child) in forest.Nodes.Children(node).ToArray().Index())
            {
                chart.Arrow(Shape(node), Shape(child), alternative);
                waiting.Push(child);
            }
        }

        return chart.Build(isWhole: true);

        int Shape(int node) => node <= Ends.True
            ? chart.End(node == Ends.True ? ChartShapeKind.Shown : ChartShapeKind.NotShown)
            : chart.Level(forest.Nodes.Level(node), node);
    }
}
