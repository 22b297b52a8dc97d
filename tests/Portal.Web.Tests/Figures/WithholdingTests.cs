using System.Numerics;
using CsCheck;
using Portal.Storage.Visits;
using Portal.Web.Figures;

namespace Portal.Web.Tests.Figures;

public sealed class WithholdingTests
{
    /// <summary>For several weeks, several processes each: what was counted by desk; small numbers and numbers around the limit often.</summary>
    private static readonly Gen<Dictionary<string, int>[][]> AnyWeeks = Gen.Dictionary(Gen.OneOf("a", "b", "c", "d", "e"), Gen.OneOf(Gen.Int[1, 9], Gen.Int[8, 13], Gen.Int[10, 400]))[0, 5]
        .Array[1, 3].Array[1, 4];

    [Fact]
    public void Nothing_smaller_than_ten_is_kept() => AnyWeeks.Sample(weeks =>
        Assert.All(weeks.SelectMany(week => week).SelectMany(counted => Withholding.Of(counted)), kept => Assert.True(kept.Value >= Withholding.Least)));

    [Fact]
    public void What_is_kept_is_what_was_counted() => AnyWeeks.Sample(weeks =>
        Assert.All(weeks.SelectMany(week => week), counted => Assert.All(Withholding.Of(counted), kept => Assert.Equal(counted[kept.Key], kept.Value))));

    /// <summary>
    /// Every number that is published is a sum of counts that we know the attacker can name; so is each process's total of a week, which
    /// somebody may know from elsewhere, such as a server's log. A single count follows from them only when it is a combination of them.
    /// </summary>
    [Fact]
    public void No_small_number_follows_from_all_that_is_published_and_the_true_totals() => AnyWeeks.Sample(weeks =>
    {
        var cells = (from week in Enumerable.Range(0, weeks.Length)
                     from process in Enumerable.Range(0, weeks[week].Length)
                     from count in weeks[week][process]
                     select (Week: week, Process: process, Desk: count.Key, count.Value)).ToList();
        var kept = cells.Where(cell => Withholding.Of(weeks[cell.Week][cell.Process]).ContainsKey(cell.Desk)).ToList();
        List<int[]> known = [];

        foreach (var week in kept.GroupBy(cell => cell.Week))
        {
            known.AddRange(week.GroupBy(cell => cell.Desk).Select(desk => Row(desk)));
            known.Add(Row(week));

            // A week of which a process shows nothing tells nothing more to who knows its total.
            known.AddRange(week.GroupBy(cell => cell.Process).Select(process => Row(cells.Where(cell => cell.Week == week.Key && cell.Process == process.Key))));
        }

        known.AddRange(kept.GroupBy(cell => cell.Desk).Select(desk => Row(desk)));
        known.Add(Row(kept));
        var rank = Rank(known);

        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Value < Withholding.Least)
            {
                var alone = new int[cells.Count];
                alone[i] = 1;
                Assert.True(Rank([.. known, alone]) > rank, $"{cells[i]} follows from what is published.");
            }
        }

        int[] Row(IEnumerable<(int Week, int Process, string Desk, int Value)> sum)
        {
            var named = sum.ToHashSet();

            return [.. cells.Select(cell => named.Contains(cell) ? 1 : 0)];
        }
    });

    [Fact]
    public void Sums_are_of_what_is_shown() => AnyWeeks.Sample(weeks =>
    {
        var stored = weeks.SelectMany((week, i) => week.SelectMany(counted => Withholding.Of(counted)).GroupBy(count => count.Key)
            .Select(desk => new VisitCount { Week = new DateOnly(2026, 11, 23).AddDays(7 * i), Desk = desk.Key, Times = desk.Sum(count => count.Value) })).ToList();

        var table = WeekTable.Of(stored);

        Assert.Equal(stored.Sum(count => count.Times), table.Weeks.Sum(table.OfWeek));
        Assert.Equal(stored.Sum(count => count.Times), table.Desks.Sum(table.OfDesk));
        Assert.Equal(stored.Count + 1, table.Csv(desk => desk).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    });

    /// <summary>By elimination with whole fractions.</summary>
    private static int Rank(IEnumerable<int[]> rows)
    {
        var matrix = rows.Select(row => row.Select(value => new BigInteger(value)).ToArray()).ToList();
        var rank = 0;

        for (var column = 0; matrix.Count > 0 && column < matrix[0].Length; column++)
        {
            var pivot = matrix.FindIndex(rank, row => row[column] != 0);
            if (pivot < 0)
            {
                continue;
            }

            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            for (var other = rank + 1; other < matrix.Count; other++)
            {
                if (matrix[other][column] != 0)
                {
                    var (a, b) = (matrix[rank][column], matrix[other][column]);
                    matrix[other] = [.. matrix[other].Select((value, i) => (value * a) - (matrix[rank][i] * b))];
                }
            }

            rank++;
        }

        return rank;
    }
}
