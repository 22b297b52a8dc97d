namespace Portal.Web.Guides.Drawing;

/// <summary>A place in a column of a drawing: a box, or where a long arrow passes by.</summary>
internal sealed class Spot(int column, double height, int shape)
{
    /// <summary>No box, just an arrow that passes.</summary>
    public const int Passing = -1;

    public int Column => column;

    public double Height => height;

    public int Shape => shape;

    public double Top { get; set; }

    public double Middle => Top + (height / 2);

    /// <summary>Arrows from the column before: where they leave, below the top of that spot.</summary>
    public List<(Spot From, double Below)> Before { get; } = [];

    /// <summary>Arrows to the next column.</summary>
    public List<(Spot To, double Below)> After { get; } = [];
}
