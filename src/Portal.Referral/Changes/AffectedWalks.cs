using System.Numerics;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;
using Portal.Referral.Walking;

namespace Portal.Referral.Changes;

/// <summary>
/// Counts the walks of a guide that somebody can take for whom a function is true. The function rides along with the
/// walk; where it depends on what the walk does not ask, any value will do.
/// </summary>
internal sealed class AffectedWalks
{
    private readonly DiagramTable table;
    private readonly int asked;
    private readonly int[] start;

    /// <summary>By level: the alternatives that the guide itself offers.</summary>
    private readonly int[][] offered;

    /// <param name="roots">The diagrams that are walked.</param>
    public AffectedWalks(DiagramTable table, LevelSpace space, DiagramForest forest, IEnumerable<int> roots)
    {
        this.table = table;
        asked = space.Asked;
        start = Tidy(roots);
        var facts = forest.Guide.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        offered = [.. space.Levels.Select(level => Offered(level, facts.GetValueOrDefault(level.Facts[0].Id)))];
    }

    public Bounded<BigInteger> Count(int where)
    {
        var states = new StateTable();
        var counts = new List<BigInteger>();
        var isExact = true;
        var count = From(start, where);

        // What was not followed may hold nobody; so that it is more than this, one is taken off.
        return new Bounded<BigInteger>(isExact ? count : BigInteger.Max(count - 1, 0), isExact);

        BigInteger From(int[] state, int riding)
        {
            if (state.Length == 0 || riding == Ends.False)
            {
                return riding == Ends.False ? 0 : 1;
            }

            var level = state.Min(table.Level);
            for (; table.Level(riding) < level; riding = AnyOf(riding))
            {
            }

            int[] key = [.. state, riding];
            if (states.Find(key) is var known and >= 0)
            {
                return counts[known];
            }

            if (states.Count >= GuideCompiler.WalkStateBudget || table.IsExhausted)
            {
                isExact = false;
                return 0;
            }

            var sum = BigInteger.Zero;
            foreach (var alternative in offered[level])
            {
                sum += From(Tidy(state.Select(node => table.Cofactor(node, level, alternative))), table.Cofactor(riding, level, alternative));
            }

            states.Add(key);
            counts.Add(sum);
            return sum;
        }
    }

    /// <summary>Where some alternative of the node's level makes it true.</summary>
    private int AnyOf(int node) =>
        Enumerable.Range(0, table.Width(table.Level(node))).Aggregate(Ends.False, (sum, a) => table.Or(sum, table.Child(node, a)));

    private int[] Tidy(IEnumerable<int> nodes) => [.. nodes.Where(node => table.Level(node) < asked).Distinct().Order()];

    private static int[] Offered(Level level, Fact? fact) =>
        [.. Enumerable.Range(0, level.Width).Where(a => level.IsSeveral || (fact?.CanBe(level.ValueOf(a, 0)) ?? false))];
}
