using System.Numerics;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Walking;

/// <summary>
/// Where a walk is: the distinct nodes at which the diagrams are that can still be asked about, in order of number.
/// Two visitors in the same state are asked the same from there on, whatever they answered before.
/// </summary>
internal static class WalkState
{
    /// <summary>The level that is asked now, or <see cref="Ends.Level"/> when nothing is left to ask.</summary>
    public static int NextLevel(DiagramNodes nodes, ReadOnlySpan<int> state)
    {
        var next = Ends.Level;
        foreach (var node in state)
        {
            next = Math.Min(next, nodes.Level(node));
        }

        return next;
    }

    /// <summary>Answers the level and writes the state after it.</summary>
    /// <param name="after">At least as long as <paramref name="state"/>; may be the same memory.</param>
    /// <returns>The length of the state after it.</returns>
    public static int Answer(DiagramNodes nodes, int asked, ReadOnlySpan<int> state, int level, int alternative, Span<int> after)
    {
        var length = 0;
        foreach (var node in state)
        {
            var next = nodes.Level(node) == level ? nodes.Child(node, alternative) : node;
            if (nodes.Level(next) < asked)
            {
                after[length++] = next;
            }
        }

        return Tidy(after[..length]);
    }

    /// <summary>Sorts nodes and drops doubles.</summary>
    /// <returns>How many are left.</returns>
    public static int Tidy(Span<int> nodes)
    {
        nodes.Sort();
        var length = Math.Min(nodes.Length, 1);
        for (var i = 1; i < nodes.Length; i++)
        {
            if (nodes[i] != nodes[length - 1])
            {
                nodes[length++] = nodes[i];
            }
        }

        return length;
    }

    /// <summary>How many levels the nodes of a state depend on: nobody can be asked more from there on.</summary>
    public static int LevelsLeft(LevelSets support, ReadOnlySpan<int> state)
    {
        var count = 0;
        for (var word = 0; word < support.Words; word++)
        {
            var levels = 0UL;
            foreach (var node in state)
            {
                levels |= support.Word(node, word);
            }

            count += BitOperations.PopCount(levels);
        }

        return count;
    }
}
