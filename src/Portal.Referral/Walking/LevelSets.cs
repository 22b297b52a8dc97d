using Portal.Referral.Diagrams;

namespace Portal.Referral.Walking;

/// <summary>For each node the levels below a limit that its function depends on, as bits.</summary>
internal sealed class LevelSets
{
    private readonly ulong[] bits;

    /// <param name="levels">Levels from here on are left out.</param>
    public LevelSets(DiagramNodes nodes, int levels)
    {
        Words = (levels + 63) / 64;
        bits = new ulong[nodes.Count * Words];
        for (var node = Ends.True + 1; node < nodes.Count; node++)
        {
            var set = bits.AsSpan(node * Words, Words);
            foreach (var child in nodes.Children(node))
            {
                for (var word = 0; word < Words; word++)
                {
                    set[word] |= bits[(child * Words) + word];
                }
            }

            if (nodes.Level(node) is var level && level < levels)
            {
                set[level / 64] |= 1UL << (level % 64);
            }
        }
    }

    /// <summary>How many words of 64 levels a set takes.</summary>
    public int Words { get; }

    public ulong Word(int node, int word) => bits[(node * Words) + word];

    public bool Contains(int node, int level) => (Word(node, level / 64) & (1UL << (level % 64))) != 0;
}
