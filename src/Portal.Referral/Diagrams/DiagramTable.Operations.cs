namespace Portal.Referral.Diagrams;

internal sealed partial class DiagramTable
{
    private readonly OperationCache cache = new();

    private enum Operation
    {
        And,
        Or,
        Xor,
    }

    /// <summary>True where the level's alternative is one for which <paramref name="holds"/>.</summary>
    public int Test(int level, Func<int, bool> holds)
    {
        Span<int> alternatives = stackalloc int[widths[level]];
        for (var a = 0; a < alternatives.Length; a++)
        {
            alternatives[a] = Constant(holds(a));
        }

        return Node(level, alternatives);
    }

    public static int Constant(bool value) => value ? Ends.True : Ends.False;

    public int And(int left, int right) => Apply(Operation.And, left, right);

    public int Or(int left, int right) => Apply(Operation.Or, left, right);

    /// <summary>Where the two differ.</summary>
    public int Xor(int left, int right) => Apply(Operation.Xor, left, right);

    public int Not(int node) => Apply(Operation.Xor, node, Ends.True);

    /// <summary>Where the first holds and the second doesn't.</summary>
    public int AndNot(int left, int right) => And(left, Not(right));

    /// <summary>Where <paramref name="condition"/> holds the one, elsewhere the other.</summary>
    public int IfElse(int condition, int then, int otherwise) => Or(And(condition, then), AndNot(otherwise, condition));

    private int Apply(Operation operation, int left, int right)
    {
        // All three are symmetric: one order of the two is remembered for both.
        var (a, b) = left <= right ? (left, right) : (right, left);
        if (Known(operation, a, b) is { } known)
        {
            return known;
        }

        if (IsExhausted)
        {
            return Ends.False;
        }

        if (cache.Find((int)operation, a, b) is var found and >= 0)
        {
            return found;
        }

        var level = Math.Min(levels[a], levels[b]);
        Span<int> alternatives = stackalloc int[widths[level]];
        for (var i = 0; i < alternatives.Length; i++)
        {
            alternatives[i] = Apply(operation, Cofactor(a, level, i), Cofactor(b, level, i));
        }

        var made = Node(level, alternatives);
        cache.Keep((int)operation, a, b, made);
        return made;
    }

    /// <summary>What needs no look at the levels; <paramref name="a"/> is not above <paramref name="b"/>.</summary>
    private static int? Known(Operation operation, int a, int b) => operation switch
    {
        Operation.And when a == b || a == Ends.False => a,
        Operation.And when a == Ends.True => b,
        Operation.Or when a == b || a == Ends.True => a,
        Operation.Or when a == Ends.False => b,
        Operation.Xor when a == b => Ends.False,
        Operation.Xor when a == Ends.False => b,
        _ => null,
    };
}
