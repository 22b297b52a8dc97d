using System.Collections.Immutable;

namespace Portal.Referral.Compiling;

/// <summary>The distinct referrals of a rule list in order of rank, and which rules send to each.</summary>
internal sealed class EntryList
{
    private EntryList(ImmutableArray<Entry> entries, ImmutableArray<ImmutableArray<int>> rules)
    {
        Entries = entries;
        Rules = rules;
    }

    public ImmutableArray<Entry> Entries { get; }

    /// <summary>For each entry the places of its rules in the rule list, in order.</summary>
    public ImmutableArray<ImmutableArray<int>> Rules { get; }

    public static EntryList Of(ImmutableArray<Rule> rules)
    {
        // OrderBy keeps the order of equals: within a priority the first place in the rule list decides.
        var ranked = rules
            .SelectMany((rule, place) => rule.Referrals.Select(referral => (referral, place)))
            .GroupBy(x => x.referral, x => x.place)
            .OrderBy(group => group.Key.Priority)
            .ToList();

        return new EntryList(
            [.. ranked.Select((g, rank) => new Entry(g.Key.Target, g.Key.Purpose, g.Key.Priority, g.Key.Reason, rank))],
            [.. ranked.Select(g => g.Distinct().ToImmutableArray())]);
    }
}
