using CsCheck;

namespace Portal.Referral.Tests.Properties;

/// <summary>A row of throws from which something is built; when they run out every throw is nought, so that shorter rows build simpler things.</summary>
internal sealed class Dice(int[] throws)
{
    private int next;

    public static readonly Gen<Dice> Gen = CsCheck.Gen.Int[0, 5039].Array[0, 200].Select(throws => new Dice(throws));

    /// <summary>From 0 up to, not including, <paramref name="sides"/>.</summary>
    public int Throw(int sides) => next < throws.Length ? throws[next++] % sides : 0;

    public bool Chance(int outOf) => Throw(outOf) == outOf - 1;

    public T Pick<T>(IReadOnlyList<T> from) => from[Throw(from.Count)];

    /// <summary>Of each thing whether it is taken.</summary>
    public List<T> Some<T>(IEnumerable<T> from) => [.. from.Where(_ => Throw(2) == 1)];

    public List<T> Many<T>(int least, int most, Func<int, T> make) => [.. Enumerable.Range(0, least + Throw(most - least + 1)).Select(make)];

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", throws)}]";
}
