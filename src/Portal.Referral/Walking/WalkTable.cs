using System.Numerics;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Walking;

/// <summary>
/// Every state that a walk can be in, with what lies ahead of it: worked out once, deepest states first, each state
/// once however many walks lead there. Past the budget of states the rest is left unexplored: what was finished stays
/// exact, and for the others there is a bound.
/// </summary>
internal sealed class WalkTable
{
    private readonly DiagramNodes nodes;
    private readonly int[] widths;
    private readonly int asked;
    private readonly int budget;
    private readonly LevelSets support;
    private readonly StateTable states = new();
    private readonly List<WalkFigures> figures = [];
    private readonly int[] start;

    /// <param name="roots">The diagrams that are walked.</param>
    /// <param name="asked">Levels from here on are never asked.</param>
    /// <param name="budget">How many states may be kept.</param>
    public WalkTable(DiagramNodes nodes, ReadOnlySpan<int> roots, int[] widths, int asked, int budget)
    {
        this.nodes = nodes;
        this.widths = widths;
        this.asked = asked;
        this.budget = budget;
        support = new LevelSets(nodes, asked);

        start = [.. roots.ToArray().Where(root => nodes.Level(root) < asked)];
        start = start[..WalkState.Tidy(start)];
        Whole = Explore(start);
    }

    /// <summary>Where every walk starts.</summary>
    public ReadOnlySpan<int> Start => start;

    /// <summary>The figures of the guide as a whole.</summary>
    public WalkFigures Whole { get; }

    public int StateCount => states.Count;

    /// <summary>Nobody in this state is asked more questions: exact where the state was explored, otherwise a bound.</summary>
    public int AtMost(ReadOnlySpan<int> state) =>
        states.Find(state) is var known and >= 0 ? figures[known].Longest : WalkState.LevelsLeft(support, state);

    /// <summary>By level: the alternatives of a walk of the greatest length that was found; -1 for what it does not ask.</summary>
    public int[] LongestWalk()
    {
        var alternatives = new int[widths.Length];
        Array.Fill(alternatives, -1);
        var state = start;
        while (state.Length > 0)
        {
            var level = WalkState.NextLevel(nodes, state);
            var best = (Longest: -1, State: state);
            for (var alternative = 0; alternative < widths[level]; alternative++)
            {
                var after = new int[state.Length];
                after = after[..WalkState.Answer(nodes, asked, state, level, alternative, after)];
                if (AtMost(after) > best.Longest)
                {
                    best = (AtMost(after), after);
                    alternatives[level] = alternative;
                }
            }

            state = best.State;
        }

        return alternatives;
    }

    private WalkFigures Explore(ReadOnlySpan<int> state)
    {
        if (state.IsEmpty)
        {
            return new WalkFigures(0, BigInteger.One, 0, IsExact: true);
        }

        if (states.Find(state) is var known and >= 0)
        {
            return figures[known];
        }

        var level = WalkState.NextLevel(nodes, state);
        if (states.Count >= budget)
        {
            // One question at least, and each of its answers makes another visitor.
            return new WalkFigures(1, widths[level], 0, IsExact: false);
        }

        var after = new int[state.Length];
        var longest = 0;
        var kinds = BigInteger.Zero;
        var average = 0.0;
        var isExact = true;
        for (var alternative = 0; alternative < widths[level]; alternative++)
        {
            var length = WalkState.Answer(nodes, asked, state, level, alternative, after);
            var ahead = Explore(after.AsSpan(0, length));
            longest = Math.Max(longest, ahead.Longest);
            kinds += ahead.Kinds;
            average += ahead.Average / widths[level];
            isExact &= ahead.IsExact;
        }

        var sum = new WalkFigures(longest + 1, kinds, average + 1, isExact);
        if (isExact)
        {
            states.Add(state);
            figures.Add(sum);
        }

        return sum;
    }
}
