using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Table;

/// <summary>What saving typed lines would do to the rules.</summary>
/// <param name="After">All rules in their order, as they would be.</param>
/// <param name="Moved">Whether rules that stay would stand in another order.</param>
internal sealed record TableChanges(
    ImmutableArray<Rule> After,
    ImmutableArray<Rule> Added,
    ImmutableArray<ChangedRule> Changed,
    ImmutableArray<Rule> Removed,
    bool Moved)
{
    public bool IsNone => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty && !Moved;

    /// <summary>The typed rules are all there will be, in their order.</summary>
    public static TableChanges Whole(ImmutableArray<Rule> before, ImmutableArray<Rule> typed, RuleWriting writing) => Of(before, typed, writing);

    /// <summary>The typed rules take the place of those with their names; new ones come after the rule that is typed before them, or last.</summary>
    /// <param name="start">Where new rules go that are typed before all others: after the rule with this name; empty: at the end.</param>
    public static TableChanges Part(ImmutableArray<Rule> before, ImmutableArray<Rule> typed, ImmutableArray<string> removed, string start, RuleWriting writing)
    {
        var after = before.Where(rule => !removed.Contains(rule.Id, StringComparer.Ordinal)).ToList();
        var place = after.FindIndex(rule => rule.Id == start);
        foreach (var rule in typed)
        {
            var known = after.FindIndex(other => other.Id == rule.Id);
            if (known >= 0)
            {
                after[known] = rule;
                place = known;
            }
            else
            {
                place = place < 0 ? after.Count : place + 1;
                after.Insert(place, rule);
            }
        }

        return Of(before, [.. after], writing);
    }

    private static TableChanges Of(ImmutableArray<Rule> before, ImmutableArray<Rule> after, RuleWriting writing)
    {
        var old = before.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var rules = after.Select(rule => old.TryGetValue(rule.Id, out var was) && ChangedRule.Of(was, rule, writing) is null ? was : rule).ToImmutableArray();
        var kept = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

        return new TableChanges(
            rules,
            [.. rules.Where(rule => !old.ContainsKey(rule.Id))],
            [.. rules.Where(rule => old.ContainsKey(rule.Id)).Select(rule => ChangedRule.Of(old[rule.Id], rule, writing)).OfType<ChangedRule>()],
            [.. before.Where(rule => !kept.Contains(rule.Id))],
            !before.Where(rule => kept.Contains(rule.Id)).Select(rule => rule.Id).SequenceEqual(rules.Where(rule => old.ContainsKey(rule.Id)).Select(rule => rule.Id), StringComparer.Ordinal));
    }
}

/// <summary>A rule that says something else than before: cell by cell.</summary>
internal sealed record ChangedRule(Rule Before, Rule After, ImmutableArray<ChangedCell> Cells)
{
    /// <summary>Null when both read alike in the table. Then they decide alike, and the old one stays as it is written.</summary>
    public static ChangedRule? Of(Rule before, Rule after, RuleWriting writing)
    {
        var (old, now) = (writing.Lines(before).ToList(), writing.Lines(after).ToList());
        var cells =
            from line in Enumerable.Range(0, Math.Max(old.Count, now.Count))
            from column in Enumerable.Range(0, writing.Columns.Count)
            let was = line < old.Count ? old[line][column] : ""
            let comes = line < now.Count ? now[line][column] : ""
            where was != comes
            select new ChangedCell(writing.Columns.Titles[column], line, was, comes);
        var changed = cells.ToImmutableArray();

        return changed.IsEmpty ? null : new ChangedRule(before, after, changed);
    }
}

/// <param name="Line">Of the rule, from 0: its referrals.</param>
internal sealed record ChangedCell(string Column, int Line, string Before, string After);
