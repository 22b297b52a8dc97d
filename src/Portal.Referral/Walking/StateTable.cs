using Portal.Referral.Diagrams;

namespace Portal.Referral.Walking;

/// <summary>Numbers rows of nodes in the order in which they are added. Looking up allocates nothing.</summary>
internal sealed class StateTable
{
    private readonly List<int> ends = [];
    private readonly List<int> hashes = [];
    private int[] nodes = new int[1024];
    private int[] slots = new int[256];

    public int Count => ends.Count;

    /// <summary>The number of a state, or -1.</summary>
    public int Find(ReadOnlySpan<int> state) => slots[SlotOf(state, Hashing.Of(state.Length, state))] - 1;

    /// <summary>Adds a state that is not there yet.</summary>
    public int Add(ReadOnlySpan<int> state)
    {
        var hash = Hashing.Of(state.Length, state);
        var start = ends.Count == 0 ? 0 : ends[^1];
        if (start + state.Length > nodes.Length)
        {
            Array.Resize(ref nodes, Math.Max(nodes.Length * 2, start + state.Length));
        }

        state.CopyTo(nodes.AsSpan(start));
        ends.Add(start + state.Length);
        hashes.Add(hash);
        slots[SlotOf(state, hash)] = Count;
        if (Count * 2 > slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    private ReadOnlySpan<int> State(int number)
    {
        var start = number == 0 ? 0 : ends[number - 1];
        return nodes.AsSpan(start, ends[number] - start);
    }

    private int SlotOf(ReadOnlySpan<int> state, int hash)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot] != 0 && !(hashes[slots[slot] - 1] == hash && State(slots[slot] - 1).SequenceEqual(state)))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (var number = 0; number < Count; number++)
        {
            slots[SlotOf(State(number), hashes[number])] = number + 1;
        }
    }
}
