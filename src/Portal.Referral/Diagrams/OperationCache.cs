namespace Portal.Referral.Diagrams;

/// <summary>
/// Remembers what operations on two nodes gave. A newer answer may push out an older one: that only costs time, and
/// memory stays in step with the number of answers asked for.
/// </summary>
internal sealed class OperationCache
{
    private const int Largest = 1 << 20;

    private Line[] lines = new Line[1 << 12];
    private int kept;

    /// <summary>The answer, or -1.</summary>
    public int Find(int operation, int left, int right)
    {
        ref readonly var line = ref lines[Place(operation, left, right)];
        return line.Operation == operation + 1 && line.Left == left && line.Right == right ? line.Answer : -1;
    }

    public void Keep(int operation, int left, int right, int answer)
    {
        if (++kept > lines.Length && lines.Length < Largest)
        {
            Grow();
        }

        lines[Place(operation, left, right)] = new Line(operation + 1, left, right, answer);
    }

    private int Place(int operation, int left, int right) => Hashing.Of(operation, [left, right]) & (lines.Length - 1);

    private void Grow()
    {
        var old = lines;
        lines = new Line[old.Length * 4];
        foreach (var line in old.Where(l => l.Operation != 0))
        {
            lines[Place(line.Operation - 1, line.Left, line.Right)] = line;
        }
    }

    /// <summary>One remembered answer; operation 0 marks an empty line.</summary>
    private readonly record struct Line(int Operation, int Left, int Right, int Answer);
}
