namespace Portal.Referral.Diagrams;

/// <summary>A quick hash of a row of numbers; never negative. The same in every process, so that figures can be compared.</summary>
internal static class Hashing
{
    public static int Of(int seed, ReadOnlySpan<int> numbers)
    {
        // Multiplying by an odd constant and folding the high half back, after Knuth's multiplicative hashing.
        var hash = (ulong)(uint)seed + 0x9E3779B97F4A7C15UL;
        foreach (var number in numbers)
        {
            hash = (hash ^ (uint)number) * 0x9E3779B97F4A7C15UL;
            hash ^= hash >> 29;
        }

        return (int)(hash >> 33);
    }
}
