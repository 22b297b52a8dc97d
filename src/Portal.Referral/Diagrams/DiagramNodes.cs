namespace Portal.Referral.Diagrams;

/// <summary>
/// Read-only diagrams: node n tests level <c>Level(n)</c> and has one child for each alternative of that level.
/// Children have lower numbers than their parents, so that a loop over the numbers meets children first.
/// </summary>
internal sealed class DiagramNodes(int[] levels, int[] firstChild, int[] children)
{
    /// <summary>How many nodes there are, the two ends included.</summary>
    public int Count => levels.Length;

    public int Level(int node) => levels[node];

    public int Child(int node, int alternative) => children[firstChild[node] + alternative];

    /// <summary>The child of a node at a level that it may not test at all.</summary>
    public int Cofactor(int node, int level, int alternative) => levels[node] == level ? Child(node, alternative) : node;

    public ReadOnlySpan<int> Children(int node) =>
        node <= Ends.True ? [] : children.AsSpan(firstChild[node], (node + 1 < firstChild.Length ? firstChild[node + 1] : children.Length) - firstChild[node]);

    /// <summary>Goes down as far as the alternatives tell the way; a negative one ends it.</summary>
    /// <param name="alternatives">By level.</param>
    public int Follow(int node, ReadOnlySpan<int> alternatives)
    {
        while (node > Ends.True && alternatives[levels[node]] is var alternative and >= 0)
        {
            node = Child(node, alternative);
        }

        return node;
    }
}
