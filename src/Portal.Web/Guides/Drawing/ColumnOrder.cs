namespace Portal.Web.Guides.Drawing;

/// <summary>
/// Orders the spots of each column so that few arrows cross: after Sugiyama, Tagawa and Toda (1981), each spot goes to the mean of what it
/// is connected with, column after column, there and back, and the best order met is kept.
/// </summary>
internal static class ColumnOrder
{
    private const int Sweeps = 12;

    public static void Sort(List<Spot>[] columns)
    {
        var best = columns.Select(column => column.ToArray()).ToArray();
        var fewest = Crossings(columns);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var isForward = sweep % 2 == 0;
            for (var step = 1; step < columns.Length; step++)
            {
                var column = columns[isForward ? step : columns.Length - 1 - step];
                var places = Places(columns[isForward ? step - 1 : columns.Length - step]);
                var means = column.Index().ToDictionary(spot => spot.Item, spot => isForward ? Mean(spot.Item.Before, places, spot.Index) : Mean(spot.Item.After, places, spot.Index));
                var sorted = column.OrderBy(spot => means[spot]).ToList();
                column.Clear();
                column.AddRange(sorted);
            }

            if (Crossings(columns) is var crossings && crossings < fewest)
            {
                fewest = crossings;
                best = [.. columns.Select(column => column.ToArray())];
            }
        }

        foreach (var (i, column) in best.Index())
        {
            columns[i] = [.. column];
        }
    }

    private static Dictionary<Spot, int> Places(List<Spot> column) => column.Index().ToDictionary(spot => spot.Item, spot => spot.Index);

    /// <summary>Arrows that leave a box higher count as higher.</summary>
    private static double Mean(List<(Spot Spot, double Below)> arrows, Dictionary<Spot, int> places, double otherwise) =>
        arrows.Count == 0 ? otherwise : arrows.Average(arrow => places[arrow.Spot] + (arrow.Below / (arrow.Spot.Height + 1)));

    private static int Crossings(List<Spot>[] columns)
    {
        var count = 0;
        for (var i = 0; i + 1 < columns.Length; i++)
        {
            var places = Places(columns[i + 1]);
            var arrows = columns[i].SelectMany((spot, place) => spot.After.Select(arrow => (From: place + (arrow.Below / (spot.Height + 1)), To: places[arrow.To]))).ToList();
            for (var a = 0; a < arrows.Count; a++)
            {
                for (var b = a + 1; b < arrows.Count; b++)
                {
                    count += (arrows[a].From - arrows[b].From) * (arrows[a].To - arrows[b].To) < 0 ? 1 : 0;
                }
            }
        }

        return count;
    }
}
