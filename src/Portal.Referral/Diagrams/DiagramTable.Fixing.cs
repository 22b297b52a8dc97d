namespace Portal.Referral.Diagrams;

internal sealed partial class DiagramTable
{
    /// <summary>What is left of a function when one level has this alternative.</summary>
    public int Fix(int node, int level, int alternative)
    {
        var alternatives = new int[LevelCount];
        Array.Fill(alternatives, -1);
        alternatives[level] = alternative;

        return Fix(node, alternatives);
    }

    /// <summary>What is left of a function when levels have these alternatives; a negative one leaves its level open.</summary>
    public int Fix(int node, int[] alternatives)
    {
        var done = new Dictionary<int, int>();

        return At(node);

        int At(int at)
        {
            if (at <= Ends.True)
            {
                return at;
            }

            if (done.TryGetValue(at, out var known))
            {
                return known;
            }

            var level = levels[at];
            int made;
            if (alternatives[level] >= 0)
            {
                made = At(Child(at, alternatives[level]));
            }
            else
            {
                Span<int> below = stackalloc int[widths[level]];
                for (var a = 0; a < below.Length; a++)
                {
                    below[a] = At(Child(at, a));
                }

                made = Node(level, below);
            }

            done.Add(at, made);
            return made;
        }
    }

    /// <summary>By level: whether one of the functions depends on it.</summary>
    public bool[] LevelsOf(IEnumerable<int> nodes)
    {
        var marks = new bool[LevelCount];
        var seen = new HashSet<int>();
        var waiting = new Stack<int>(nodes);
        while (waiting.TryPop(out var node))
        {
            if (node > Ends.True && seen.Add(node))
            {
                marks[levels[node]] = true;
                foreach (var child in Children(node))
                {
                    waiting.Push(child);
                }
            }
        }

        return marks;
    }
}
