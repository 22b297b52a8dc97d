namespace Portal.Referral.Drawing;

/// <summary>Draws which question can follow which. Past the budget of walk states the rest is left out.</summary>
internal static class WalkDrawing
{
    /// <summary>More answers than this on an arrow are counted, not named.</summary>
    private const int MostNamed = 4;

    public static string Of(DiagramForest forest)
    {
        var (shapes, arrows, _) = WalkChart.OfQuestions(forest);
        var widths = forest.Space.Levels.ToDictionary(level => level.Name, level => level.Width, StringComparer.Ordinal);
        var chart = new Flowchart("TD");
        foreach (var arrow in arrows.OrderBy(arrow => shapes[arrow.From].Layer).ThenBy(arrow => shapes[arrow.To].Layer))
        {
            chart.Arrow(Shape(shapes[arrow.From]), Shape(shapes[arrow.To]), Label(arrow, widths[shapes[arrow.From].Id]));
        }

        return chart.ToString();

        string Shape(ChartShape shape) => shape.Kind == ChartShapeKind.AnyPath
            ? chart.Shape("path", "referral path", "([", "])")
            : chart.Shape($"question {shape.Number}", shape.Id, "[", "]");
    }

    private static string Label(ChartArrow arrow, int width)
    {
        if (arrow.IsEvery)
        {
            return "";
        }

        return arrow.Answers.Length > MostNamed
            ? $"{arrow.Answers.Length} of {width} answers"
            : string.Join(" or ", arrow.Answers.Select(answers => string.Join(" + ", answers)));
    }
}
