using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Table;

/// <summary>What an editor saw of the rules, and what stands there now.</summary>
/// <param name="Seen">By name: the revision that was shown.</param>
/// <param name="Now">All rules in their order, with their revisions.</param>
/// <param name="Shown">By name: what was shown of those that changed since.</param>
internal sealed record RuleStates(
    IReadOnlyDictionary<string, int> Seen,
    ImmutableArray<(Rule Rule, int Revision)> Now,
    IReadOnlyDictionary<string, Rule> Shown);

/// <summary>A rule that two changed, each in their own way.</summary>
/// <param name="Theirs">What stands there now; null when it was taken away.</param>
internal sealed record RuleOvertaken(string Id, Rule? Theirs);

/// <summary>What came of putting two changes together.</summary>
/// <param name="Typed">The typed rules, with those of the other where nothing was typed over them.</param>
internal sealed record RuleMerge(ImmutableArray<Rule> Typed, ImmutableArray<string> Removed, ImmutableArray<RuleOvertaken> Overtaken)
{
    /// <summary>Rule by rule: who changed one that the other left alone is right; what both changed is for a person.</summary>
    public static RuleMerge Of(RuleStates states, ImmutableArray<Rule> typed, ImmutableArray<string> removed, RuleWriting writing)
    {
        var now = states.Now.ToDictionary(state => state.Rule.Id, StringComparer.Ordinal);
        var merged = ImmutableArray.CreateBuilder<Rule>();
        var overtaken = ImmutableArray.CreateBuilder<RuleOvertaken>();
        foreach (var rule in typed)
        {
            var theirs = now.TryGetValue(rule.Id, out var state) ? state.Rule : null;
            var isSeen = states.Seen.TryGetValue(rule.Id, out var seen);
            if (isSeen ? theirs is not null && state.Revision == seen : theirs is null)
            {
                merged.Add(rule);
            }
            else if (isSeen && states.Shown.TryGetValue(rule.Id, out var shown) && AreAlike(rule, shown, writing))
            {
                // Nothing was typed here: what the other did stands, taking away included.
                if (theirs is not null)
                {
                    merged.Add(theirs);
                }
            }
            else if (theirs is not null && AreAlike(rule, theirs, writing))
            {
                merged.Add(theirs);
            }
            else
            {
                overtaken.Add(new RuleOvertaken(rule.Id, theirs));
            }
        }

        var gone = removed.Where(id => now.ContainsKey(id)).ToList();
        overtaken.AddRange(gone.Where(id => states.Seen.TryGetValue(id, out var seen) && now[id].Revision != seen).Select(id => new RuleOvertaken(id, now[id].Rule)));

        return new RuleMerge(merged.ToImmutable(), [.. gone], overtaken.ToImmutable());
    }

    private static bool AreAlike(Rule one, Rule other, RuleWriting writing) => ChangedRule.Of(one, other, writing) is null;
}
