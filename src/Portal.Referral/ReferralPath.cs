using System.Collections.Immutable;

namespace Portal.Referral;

/// <summary>A line of a referral path: a distinct target, purpose, priority and reason of the rule list.</summary>
/// <param name="Rank">Its place in the order of all entries, by priority and then by first place in the rule list; from 0.</param>
public sealed record Entry(Target Target, Purpose Purpose, int Priority, string Reason, int Rank);

/// <summary>The outcome: for each target and purpose the best entry that fired, in order of rank. Equal when the entries are.</summary>
public sealed record ReferralPath(ImmutableArray<Entry> Entries)
{
    /// <inheritdoc/>
    public bool Equals(ReferralPath? other) => other is not null && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Aggregate(0, (hash, entry) => HashCode.Combine(hash, entry.Rank));
}
