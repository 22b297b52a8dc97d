using System.Runtime.InteropServices;

namespace Portal.Referral.Diagrams;

/// <summary>
/// Makes multi-valued decision diagrams, reduced and ordered (Srinivasan, Kam, Malik and Brayton, 1990). A function has
/// exactly one node here: equal numbers mean equal functions. A table is for one thread.
/// </summary>
/// <param name="widths">How many alternatives each level has.</param>
/// <param name="budget">
/// How many nodes may be made. Past it every answer is <see cref="Ends.False"/> and <see cref="IsExhausted"/> stays
/// true: whoever works with a table looks at that before believing what came out.
/// </param>
internal sealed partial class DiagramTable(int[] widths, int budget)
{
    private readonly List<int> levels = [Ends.Level, Ends.Level];
    private readonly List<int> firstChild = [0, 0];
    private readonly List<int> children = [];
    private int[] slots = new int[1024];

    /// <summary>Starts from nodes that exist already; they keep their numbers. The budget counts the new ones.</summary>
    public DiagramTable(int[] widths, DiagramNodes existing, int budget)
        : this(widths, existing.Count + budget)
    {
        for (var node = Ends.True + 1; node < existing.Count; node++)
        {
            Find(existing.Level(node), existing.Children(node));
        }
    }

    /// <summary>Whether the budget did not suffice.</summary>
    public bool IsExhausted { get; private set; }

    public int Count => levels.Count;

    public int LevelCount => widths.Length;

    public int Width(int level) => widths[level];

    public int Level(int node) => levels[node];

    public int Child(int node, int alternative) => children[firstChild[node] + alternative];

    /// <summary>The child of a node at a level that it may not test at all.</summary>
    public int Cofactor(int node, int level, int alternative) => levels[node] == level ? Child(node, alternative) : node;

    /// <summary>The function that is, for each alternative of the level, the given one.</summary>
    public int Node(int level, ReadOnlySpan<int> alternatives) =>
        alternatives.IndexOfAnyExcept(alternatives[0]) < 0 ? alternatives[0] : Find(level, alternatives);

    /// <summary>Keeps only what the roots reach, and gives the new numbers of the roots.</summary>
    public DiagramNodes Freeze(Span<int> roots)
    {
        var renumbered = new int[Count];
        foreach (var root in roots)
        {
            renumbered[root] = 1;
        }

        for (var node = Count - 1; node > Ends.True; node--)
        {
            for (var a = 0; renumbered[node] != 0 && a < widths[levels[node]]; a++)
            {
                renumbered[Child(node, a)] = 1;
            }
        }

        renumbered[Ends.False] = Ends.False;
        renumbered[Ends.True] = Ends.True;
        List<int> keptLevels = [Ends.Level, Ends.Level];
        List<int> keptFirst = [0, 0];
        List<int> keptChildren = [];
        for (var node = Ends.True + 1; node < Count; node++)
        {
            if (renumbered[node] != 0)
            {
                renumbered[node] = keptLevels.Count;
                keptLevels.Add(levels[node]);
                keptFirst.Add(keptChildren.Count);
                for (var a = 0; a < widths[levels[node]]; a++)
                {
                    keptChildren.Add(renumbered[Child(node, a)]);
                }
            }
        }

        for (var i = 0; i < roots.Length; i++)
        {
            roots[i] = renumbered[roots[i]];
        }

        return new DiagramNodes([.. keptLevels], [.. keptFirst], [.. keptChildren]);
    }

    private ReadOnlySpan<int> Children(int node) =>
        CollectionsMarshal.AsSpan(children).Slice(firstChild[node], widths[levels[node]]);

    /// <summary>The node with these children: the one that exists, or a new one.</summary>
    private int Find(int level, ReadOnlySpan<int> alternatives)
    {
        var slot = SlotOf(level, alternatives);
        if (slots[slot] != 0 || IsExhausted)
        {
            return slots[slot];
        }

        if (Count >= budget)
        {
            IsExhausted = true;
            return Ends.False;
        }

        var node = Count;
        levels.Add(level);
        firstChild.Add(children.Count);
        children.AddRange(alternatives);
        slots[slot] = node;
        if (Count * 2 > slots.Length)
        {
            Grow();
        }

        return node;
    }

    private int SlotOf(int level, ReadOnlySpan<int> alternatives)
    {
        var slot = Hashing.Of(level, alternatives) & (slots.Length - 1);
        while (slots[slot] != 0 && !(levels[slots[slot]] == level && Children(slots[slot]).SequenceEqual(alternatives)))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (var node = Ends.True + 1; node < Count; node++)
        {
            slots[SlotOf(levels[node], Children(node))] = node;
        }
    }
}
