using System.Collections.Immutable;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;

namespace Portal.Referral.OpenCases;

/// <summary>
/// Finds a smallest condition that suffices. Level by level a fact is either settled, which costs one, or left open, and
/// then what comes below must suffice for all its values at once. Equal goals are looked at once.
/// </summary>
internal sealed class ConditionSearch(DiagramTable table, LevelSpace space)
{
    private readonly Dictionary<Goal, ImmutableStack<SettledFact>?> known = [];

    /// <param name="enough">Where the function holds, or nobody can be.</param>
    /// <param name="wanted">The condition must hold somewhere here.</param>
    /// <returns>Null when there is none, or when the budget ran out.</returns>
    public SufficientCondition? Smallest(int enough, int wanted) =>
        Search(new Goal(enough, wanted)) is { } facts && !table.IsExhausted
            ? new SufficientCondition([.. facts.OrderBy(f => space.PlaceOf(f.Fact).Level.Index).ThenBy(f => space.PlaceOf(f.Fact).Fact)])
            : null;

    private ImmutableStack<SettledFact>? Search(Goal at)
    {
        if (at.Wanted == Ends.False || at.Enough == Ends.False || table.IsExhausted)
        {
            return null;
        }

        if (at.Enough == Ends.True)
        {
            return ImmutableStack<SettledFact>.Empty;
        }

        if (!known.TryGetValue(at, out var best))
        {
            var level = space.Levels[Math.Min(table.Level(at.Enough), table.Level(at.Wanted))];
            Goal[] below = [.. Enumerable.Range(0, level.Width).Select(a => at.Below(table, level.Index, a))];
            best = level.IsSeveral ? SearchTicks(level, level.Facts.Length, below[..^1], below[^1]) : SearchValues(level, below);
            known.Add(at, best);
        }

        return best;
    }

    private ImmutableStack<SettledFact>? SearchValues(Level level, Goal[] below)
    {
        var best = Search(below.Aggregate((sum, next) => sum.Both(table, next)));
        for (var a = 0; a < below.Length; a++)
        {
            if (a != level.Unknown)
            {
                best = Smaller(best, With(level.Facts[0].Id, level.ValueOf(a, 0), Search(below[a])));
            }
        }

        return best;
    }

    /// <summary>Settles or leaves open the last of a number of facts on one page, then those before it.</summary>
    /// <param name="ticks">By combination of ticks of the first <paramref name="facts"/> facts.</param>
    /// <param name="unknown">The combination in which all is unknown; null once a fact is settled.</param>
    private ImmutableStack<SettledFact>? SearchTicks(Level level, int facts, Goal[] ticks, Goal? unknown)
    {
        if (facts == 0)
        {
            return Search(unknown is { } all ? ticks[0].Both(table, all) : ticks[0]);
        }

        var (unticked, ticked) = (ticks[..(ticks.Length / 2)], ticks[(ticks.Length / 2)..]);
        var fact = level.Facts[facts - 1].Id;
        var either = unticked.Zip(ticked, (one, other) => one.Both(table, other)).ToArray();

        return Smaller(
            SearchTicks(level, facts - 1, either, unknown),
            Smaller(
                With(fact, Fact.Yes, SearchTicks(level, facts - 1, ticked, null)),
                With(fact, Fact.No, SearchTicks(level, facts - 1, unticked, null))));
    }

    private static ImmutableStack<SettledFact>? With(string fact, string value, ImmutableStack<SettledFact>? rest) =>
        rest?.Push(new SettledFact(fact, value));

    private static ImmutableStack<SettledFact>? Smaller(ImmutableStack<SettledFact>? one, ImmutableStack<SettledFact>? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        return other.Count() < one.Count() ? other : one;
    }

    /// <summary>What must still suffice, and where it must hold somewhere.</summary>
    private readonly record struct Goal(int Enough, int Wanted)
    {
        public Goal Below(DiagramTable table, int level, int alternative) =>
            new(table.Cofactor(Enough, level, alternative), table.Cofactor(Wanted, level, alternative));

        /// <summary>Whatever of the two it is.</summary>
        public Goal Both(DiagramTable table, Goal other) =>
            new(table.And(Enough, other.Enough), table.Or(Wanted, other.Wanted));
    }
}
