using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Portal.Referral;
using Portal.Testing;
using Portal.Web.Guides.Drawing;

namespace Portal.Web.Tests.Guides;

public sealed partial class LayeredLayoutTests
{
    /// <summary>Random charts: each shape after the first hangs on an earlier one, with some arrows more.</summary>
    private static readonly Gen<GuideChart> AnyChart =
        from count in Gen.Int[2, 14]
        from parents in Gen.Int[0, 1000].Array[count]
        from more in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, 12]
        let arrows = Enumerable.Range(1, count - 1).Select(to => (From: parents[to] % to, To: to)).Concat(more.Where(pair => pair.Item1 < pair.Item2).Select(pair => (From: pair.Item1, To: pair.Item2))).Distinct().ToList()
        select new GuideChart(
            [.. Enumerable.Range(0, count).Select(i => arrows.Exists(arrow => arrow.From == i) ? new ChartShape(i, ChartShapeKind.Question, $"q{i}", null, i) : new ChartShape(i, ChartShapeKind.Path, "", Target.Desk($"d{i}"), count))],
            [.. arrows.Select(arrow => new ChartArrow(arrow.From, arrow.To, [["a"]], IsEvery: false))],
            IsWhole: true);

    [Fact]
    public void Boxes_stand_apart_and_arrows_lead_to_the_right_through_none_of_them() =>
        AnyChart.Sample(chart =>
        {
            var drawn = Drawn(chart);

            foreach (var box in drawn.Boxes)
            {
                Assert.DoesNotContain(drawn.Boxes, other => other != box && other.X == box.X && other.Y < box.Y + box.Height && box.Y < other.Y + other.Height);
                Assert.True(box.X >= 0 && box.Y >= 0 && box.X + DrawnBox.Width <= drawn.Width && box.Y + box.Height <= drawn.Height);
            }

            foreach (var arrow in drawn.Arrows)
            {
                var points = Points(arrow.Path);
                Assert.Equal(drawn.Boxes[arrow.From].X + DrawnBox.Width, points[0].X, 1);
                Assert.Equal(drawn.Boxes[arrow.To].X, points[^1].X, 1);
                foreach (var (x, y) in points[1..^1])
                {
                    Assert.DoesNotContain(drawn.Boxes, box => box.X <= x && x <= box.X + DrawnBox.Width && box.Y < y && y < box.Y + box.Height);
                }
            }
        });

    [Fact]
    public void The_shipped_guide_is_drawn_with_few_crossings_and_every_question_that_visitors_get()
    {
        var forest = ShippedEdition.Publication.Forest;
        var chart = GuideCharts.Walks(forest);

        var drawn = Drawn(chart);

        Assert.True(chart.IsWhole);
        Assert.Equal(12, drawn.Boxes.Count(box => box.Shape.Kind == ChartShapeKind.Question));
        Assert.All(forest.Entries, entry => Assert.InRange(GuideCharts.Of(forest, entry, GuideView.Guide).Shapes.Length, 1, 60));
    }

    [Theory]
    [InlineData("Voor wie zoek je hulp?", 12, "Voor wie|zoek je|hulp?")]
    [InlineData("Arbeidsongeschiktheidsverzekering", 10, "Arbeidson…")]
    [InlineData("", 10, "")]
    public void Texts_are_broken_between_words_and_cut_only_within_one(string text, int most, string lines) =>
        Assert.Equal(lines, string.Join('|', Fitting.Lines(text, most)));

    private static DrawnChart Drawn(GuideChart chart) =>
        LayeredLayout.Of(chart, shape => new BoxText(shape.Id, [KeyValuePair.Create("a", "een"), KeyValuePair.Create("b", "twee")]));

    /// <summary>The start and the ends of the pieces of a path.</summary>
    private static (double X, double Y)[] Points(string path)
    {
        var points = new List<(double X, double Y)>();
        foreach (Match piece in Piece().Matches(path))
        {
            var numbers = piece.Groups["n"].Captures.Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray();
            points.Add(piece.Groups["k"].Value == "H" ? (numbers[0], points[^1].Y) : (numbers[^2], numbers[^1]));
        }

        return [.. points];
    }

    [GeneratedRegex("(?<k>[MCH])((?<n>-?[0-9.]+) ?)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();
}
