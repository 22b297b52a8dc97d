using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Drawing;

/// <summary>A drawing of the guide, what to say of it, and the same in words.</summary>
/// <param name="Tip">The id of its arrowhead: a page may hold several drawings.</param>
internal sealed record ChartView(DrawnChart Drawn, ChartWords Words, string Name, string Tip, ImmutableArray<OutlineLine> Outline)
{
    /// <summary>Whether paths are told apart by their first desk.</summary>
    public bool IsTold => Drawn.Boxes.All(box => box.Shape.Kind != ChartShapeKind.AnyPath);

    /// <param name="entry">The referral that is drawn; null for all questions of visitors.</param>
    public static ChartView Of(DiagramForest forest, Entry? entry, ChartWords words, string name)
    {
        var chart = entry is null ? GuideCharts.Walks(forest) : GuideCharts.Of(forest, entry, ViewOf(forest, entry));

        return new ChartView(LayeredLayout.Of(chart, words.Of), words, name, $"punt{entry?.Rank}", words.Outline(chart));
    }

    /// <summary>What only professionals get is drawn as their form asks it.</summary>
    private static GuideView ViewOf(DiagramForest forest, Entry entry) =>
        GuideCharts.Of(forest, entry, GuideView.Guide).Arrows.IsEmpty ? GuideView.Form : GuideView.Guide;
}
