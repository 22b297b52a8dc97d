namespace Portal.Web.Guides.Drawing;

/// <summary>Gives every spot its height on the page: as level with what it is connected with as the order and the gaps allow.</summary>
internal static class ColumnHeights
{
    private const double Gap = 16;
    private const int Rounds = 16;

    public static void Place(List<Spot>[] columns)
    {
        foreach (var column in columns)
        {
            Settle(column, spot => 0);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var column in round % 2 == 0 ? columns : columns.Reverse())
            {
                Settle(column, Wanted);
            }
        }

        var top = columns.SelectMany(column => column).Min(spot => spot.Top);
        foreach (var spot in columns.SelectMany(column => column))
        {
            spot.Top -= top;
        }
    }

    /// <summary>Where its arrows would be level.</summary>
    private static double Wanted(Spot spot)
    {
        var arrows = spot.Before.Select(arrow => arrow.From.Top + arrow.Below - (spot.Height / 2))
            .Concat(spot.After.Select(arrow => arrow.To.Middle - arrow.Below))
            .ToList();

        return arrows.Count == 0 ? spot.Top : arrows.Average();
    }

    /// <summary>The nearest tops, by least squares, that keep the order and the gaps: neighbours that would overlap become a block at their mean.</summary>
    private static void Settle(List<Spot> column, Func<Spot, double> wanted)
    {
        var blocks = new List<(double Sum, int Count)>();
        var offset = 0.0;
        foreach (var spot in column)
        {
            blocks.Add((wanted(spot) - offset, 1));
            while (blocks.Count > 1 && Mean(blocks[^2]) > Mean(blocks[^1]))
            {
                blocks[^2] = (blocks[^2].Sum + blocks[^1].Sum, blocks[^2].Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }

            offset += spot.Height + Gap;
        }

        var (at, below) = (0, 0.0);
        foreach (var block in blocks)
        {
            for (var i = 0; i < block.Count; i++, at++)
            {
                column[at].Top = Mean(block) + below;
                below += column[at].Height + Gap;
            }
        }

        static double Mean((double Sum, int Count) block) => block.Sum / block.Count;
    }
}
