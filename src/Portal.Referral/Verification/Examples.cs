using System.Collections.Immutable;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;

namespace Portal.Referral.Verification;

/// <summary>Finds shortest examples in diagrams and tells them as questions and answers.</summary>
internal static class Examples
{
    /// <summary>Questions count; given facts only decide between examples with as many questions.</summary>
    private const int QuestionCost = 1000;

    private const int Never = int.MaxValue / 2;

    /// <summary>For each level the alternative of a shortest example for which the diagram is true; -1 where any will do.</summary>
    /// <param name="node">Not false everywhere.</param>
    public static int[] Shortest(DiagramTable table, LevelSpace space, int node)
    {
        var costs = new Dictionary<int, (int Cost, int Alternative)> { [Ends.True] = (0, -1), [Ends.False] = (Never, -1) };
        Cost(node);
        var alternatives = new int[space.Levels.Length];
        Array.Fill(alternatives, -1);
        while (node > Ends.True)
        {
            var alternative = costs[node].Alternative;
            alternatives[table.Level(node)] = alternative;
            node = table.Child(node, alternative);
        }

        return alternatives;

        int Cost(int at)
        {
            if (costs.TryGetValue(at, out var known))
            {
                return known.Cost;
            }

            var level = table.Level(at);
            var best = (Cost: Never, Alternative: -1);
            for (var alternative = 0; alternative < table.Width(level); alternative++)
            {
                // Strictly cheaper: known values come first in a domain, and "unknown" last.
                if (Cost(table.Child(at, alternative)) is var cost && cost < best.Cost)
                {
                    best = (cost, alternative);
                }
            }

            best.Cost += level < space.Asked ? QuestionCost : 1;
            costs.Add(at, best);
            return best.Cost;
        }
    }

    /// <summary>The alternatives in words; what is open is left out.</summary>
    public static Counterexample Tell(LevelSpace space, ReadOnlySpan<int> alternatives)
    {
        var answers = ImmutableArray.CreateBuilder<AnsweredQuestion>();
        var given = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var level in space.Levels)
        {
            if (alternatives[level.Index] is var alternative && alternative < 0)
            {
                continue;
            }

            if (level.Use == FactUse.Given)
            {
                given.Add(level.Name, level.ValueOf(alternative, 0));
            }
            else
            {
                answers.Add(new AnsweredQuestion(level.Name, level.AnswersOf(alternative)));
            }
        }

        return new Counterexample(answers.ToImmutable(), given.ToImmutable());
    }

    /// <summary>The path of somebody with these alternatives who says "I don't know" to all that is open.</summary>
    public static ImmutableArray<Entry> PathOf(CheckedView view, ReadOnlySpan<int> alternatives)
    {
        var filled = alternatives.ToArray();
        foreach (var level in view.Forest.Space.Levels.Where(l => filled[l.Index] < 0))
        {
            filled[level.Index] = Math.Max(level.Unknown, 0);
        }

        return [.. view.Forest.Entries.Where(e => IsTrue(view.Table, view.Diagrams.Shown[e.Rank], filled))];
    }

    public static string TellPath(IEnumerable<Entry> entries)
    {
        var path = string.Join(", ", entries.Select(e => $"{e.Target} ({e.Purpose})"));

        return path.Length == 0 ? "nothing at all" : path;
    }

    private static bool IsTrue(DiagramTable table, int node, ReadOnlySpan<int> alternatives)
    {
        while (node > Ends.True)
        {
            node = table.Child(node, alternatives[table.Level(node)]);
        }

        return node == Ends.True;
    }
}
