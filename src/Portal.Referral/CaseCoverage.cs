using System.Collections.Immutable;
using Portal.Referral.Diagrams;
using Portal.Referral.Verification;

namespace Portal.Referral;

/// <summary>What a case touches, at any of the hours that it leaves open.</summary>
/// <param name="Case">Its id.</param>
/// <param name="Rules">The rules that fire for it, in order.</param>
/// <param name="Entries">What it is sent to, in order of rank.</param>
/// <param name="First">What its path begins with.</param>
public sealed record TouchedByCase(string Case, GuideView View, ImmutableArray<string> Rules, ImmutableArray<Entry> Entries, ImmutableArray<Target> First);

/// <summary>How much of a guide its cases try out.</summary>
public static class CaseCoverage
{
    /// <summary>Each case that somebody can be in, in order.</summary>
    public static ImmutableArray<TouchedByCase> Of(DiagramForest forest)
    {
        ArgumentNullException.ThrowIfNull(forest);

        return [.. forest.Guide.Cases.Select(person => Of(forest, person)).OfType<TouchedByCase>()];
    }

    private static TouchedByCase? Of(DiagramForest forest, Case person)
    {
        if (Situation.Of(forest.Space, person, out var alternatives) is not null)
        {
            return null;
        }

        var (rules, entries, first) = (new HashSet<string>(StringComparer.Ordinal), new SortedSet<int>(), new List<Target>());
        foreach (var hour in Hours(forest, alternatives))
        {
            rules.UnionWith(Fired(forest, person.View, hour));
            var roots = person.View == GuideView.Guide ? forest.Roots.Guide : forest.Roots.Form;
            var path = forest.Entries.Where(e => forest.Nodes.Follow(roots[e.Rank], hour) == Ends.True).ToList();
            entries.UnionWith(path.Select(e => e.Rank));
            first.AddRange(path.Take(1).Select(e => e.Target));
        }

        return new TouchedByCase(
            person.Id,
            person.View,
            [.. forest.Guide.Rules.Select(rule => rule.Id).Where(rules.Contains)],
            [.. entries.Select(rank => forest.Entries[rank])],
            [.. first.Distinct()]);
    }

    /// <summary>Every way to settle the given facts that are open.</summary>
    private static IEnumerable<int[]> Hours(DiagramForest forest, int[] alternatives)
    {
        IEnumerable<int[]> hours = [alternatives];
        foreach (var level in forest.Space.Levels.Where(level => level.Use == FactUse.Given && alternatives[level.Index] < 0))
        {
            hours = hours.SelectMany(hour => Enumerable.Range(0, level.Width).Select(alternative =>
            {
                var settled = hour.ToArray();
                settled[level.Index] = alternative;

                return settled;
            }));
        }

        return hours;
    }

    private static IEnumerable<string> Fired(DiagramForest forest, GuideView view, int[] hour)
    {
        foreach (var rule in forest.Guide.Rules.Where(rule => rule.When.Evaluate(ValueOf) == Truth.True))
        {
            yield return rule.Id;
            if (rule.IsDecisive && view == GuideView.Guide)
            {
                yield break;
            }
        }

        string ValueOf(string fact)
        {
            var (level, place) = forest.Space.PlaceOf(fact);

            return hour[level.Index] < 0 ? Fact.Unknown : level.ValueOf(hour[level.Index], place);
        }
    }
}
