using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Drawing;

/// <summary>A drawing with every place worked out, from the left to the right.</summary>
internal sealed record DrawnChart(double Width, double Height, ImmutableArray<DrawnBox> Boxes, ImmutableArray<DrawnArrow> Arrows);

/// <param name="Title">In lines that fit.</param>
/// <param name="Rows">The answers, each where its arrows begin.</param>
internal sealed record DrawnBox(ChartShape Shape, double X, double Y, double Height, ImmutableArray<string> Title, ImmutableArray<DrawnRow> Rows)
{
    public const double Width = 240;
    public const double LineHeight = 20;
    public const double Padding = 12;

    public double TitleY(int line) => Y + Padding + (line * LineHeight) + 14;
}

/// <param name="Label">As it fits.</param>
/// <param name="Y">Of its middle.</param>
internal sealed record DrawnRow(string Answer, string Label, string Whole, double Y);

/// <param name="Path">As SVG draws it.</param>
internal sealed record DrawnArrow(int From, int To, string Path);

/// <summary>What stands in a box.</summary>
internal sealed record BoxText(string Title, ImmutableArray<KeyValuePair<string, string>> Answers);
