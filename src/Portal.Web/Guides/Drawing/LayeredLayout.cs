using System.Collections.Immutable;
using System.Globalization;
using Portal.Referral;

namespace Portal.Web.Guides.Drawing;

/// <summary>Lays a chart out in columns from the left to the right. Arrows bend between columns only, and never go through a box.</summary>
internal static class LayeredLayout
{
    private const double Between = 90;
    private const double Margin = 12;
    private const double PassingHeight = 8;
    private const int FittingTitle = 27;
    private const int FittingLabel = 29;

    public static DrawnChart Of(GuideChart chart, Func<ChartShape, BoxText> words)
    {
        if (chart.Shapes.IsEmpty)
        {
            return new DrawnChart(0, 0, [], []);
        }

        var column = Columns(chart);
        var boxes = chart.Shapes.Select(shape => Box(shape, words(shape), column[shape.Number])).ToArray();
        var columns = Enumerable.Range(0, column.Max() + 1).Select(_ => new List<Spot>()).ToArray();
        var spots = boxes.Select(box => Add(columns, new Spot(column[box.Shape.Number], box.Height, box.Shape.Number))).ToArray();
        var ways = chart.Arrows.Select(arrow => Way(arrow, boxes, spots, columns)).ToArray();
        ColumnOrder.Sort(columns);
        ColumnHeights.Place(columns);

        return new DrawnChart(
            (columns.Length * (DrawnBox.Width + Between)) - Between + (2 * Margin),
            columns.SelectMany(spots => spots).Max(spot => spot.Top + spot.Height) + (2 * Margin),
            [.. boxes.Select(box => Moved(box, spots[box.Shape.Number].Top + Margin))],
            [.. ways.SelectMany(way => way.Starts.Select(start => new DrawnArrow(way.Arrow.From, way.Arrow.To, Path(way.Spots, start))))]);
    }

    /// <summary>Each shape as far to the right as its longest way from the start; all ends in the last column.</summary>
    private static int[] Columns(GuideChart chart)
    {
        var column = new int[chart.Shapes.Length];
        foreach (var arrow in chart.Arrows.OrderBy(arrow => chart.Shapes[arrow.From].Layer))
        {
            column[arrow.To] = Math.Max(column[arrow.To], column[arrow.From] + 1);
        }

        var last = column.Max();
        foreach (var end in chart.Shapes.Where(shape => shape.Kind is not (ChartShapeKind.Question or ChartShapeKind.GivenFact)))
        {
            column[end.Number] = last;
        }

        return column;
    }

    private static DrawnBox Box(ChartShape shape, BoxText text, int column)
    {
        var title = Fitting.Lines(text.Title, FittingTitle);
        var below = DrawnBox.Padding + (title.Length * DrawnBox.LineHeight);
        var rows = text.Answers.Select((answer, i) => new DrawnRow(answer.Key, Fitting.Cut(answer.Value, FittingLabel), answer.Value, below + ((i + 0.5) * (DrawnBox.LineHeight + 2)) + 4));
        var height = below + DrawnBox.Padding + (text.Answers.Length * (DrawnBox.LineHeight + 2));

        return new DrawnBox(shape, Margin + (column * (DrawnBox.Width + Between)), 0, height, title, [.. rows]);
    }

    private static DrawnBox Moved(DrawnBox box, double top) =>
        box with { Y = top, Rows = [.. box.Rows.Select(row => row with { Y = row.Y + top })] };

    private static Spot Add(List<Spot>[] columns, Spot spot)
    {
        columns[spot.Column].Add(spot);

        return spot;
    }

    /// <summary>The spots that an arrow passes, and where below the top of its box it starts: at each answer, or in the middle for all of them.</summary>
    private static (ChartArrow Arrow, List<Spot> Spots, ImmutableArray<double> Starts) Way(ChartArrow arrow, DrawnBox[] boxes, Spot[] spots, List<Spot>[] columns)
    {
        var (from, to) = (spots[arrow.From], spots[arrow.To]);
        var rows = boxes[arrow.From].Rows.Where(row => !arrow.IsEvery && arrow.Answers.Any(answers => answers is [var only] && only == row.Answer)).Select(row => row.Y).ToImmutableArray();
        var starts = rows.Length == arrow.Answers.Length ? rows : [from.Height / 2];
        List<Spot> way = [from];
        for (var column = from.Column + 1; column < to.Column; column++)
        {
            way.Add(Add(columns, new Spot(column, PassingHeight, Spot.Passing)));
        }

        way.Add(to);
        for (var i = 0; i + 1 < way.Count; i++)
        {
            var below = i == 0 ? starts.Average() : PassingHeight / 2;
            way[i].After.Add((way[i + 1], below));
            way[i + 1].Before.Add((way[i], below));
        }

        return (arrow, way, starts);
    }

    private static string Path(List<Spot> way, double start)
    {
        var (x, y) = (Margin + (way[0].Column * (DrawnBox.Width + Between)) + DrawnBox.Width, way[0].Top + start + Margin);
        var path = Text($"M{x:0.#} {y:0.#}");
        foreach (var spot in way.Skip(1))
        {
            var (left, middle) = (Margin + (spot.Column * (DrawnBox.Width + Between)), spot.Middle + Margin);
            path += Text($"C{x + (Between / 2):0.#} {y:0.#} {left - (Between / 2):0.#} {middle:0.#} {left:0.#} {middle:0.#}");
            (x, y) = (left, middle);
            if (spot.Shape == Spot.Passing)
            {
                x += DrawnBox.Width;
                path += Text($"H{x:0.#}");
            }
        }

        return path;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
