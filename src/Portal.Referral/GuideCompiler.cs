using System.Collections.Immutable;
using Portal.Referral.Checks;
using Portal.Referral.Compiling;
using Portal.Referral.Counting;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;
using Portal.Referral.Walking;

namespace Portal.Referral;

/// <summary>Turns a guide into diagrams, or says in plain words why that can't be done.</summary>
public static class GuideCompiler
{
    /// <summary>How many nodes compiling may make: some 100 MB at most.</summary>
    public const int DefaultNodeBudget = 1_000_000;

    /// <summary>How many states of a walk are explored: well under a second, and far more than a guide needs that people can read.</summary>
    internal const int WalkStateBudget = 50_000;

    public static GuideCompilation Compile(Guide guide, int nodeBudget = DefaultNodeBudget)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var problems = GuideChecks.Of(guide);
        if (!problems.IsEmpty)
        {
            return new GuideCompilation(null, problems);
        }

        var space = LevelSpace.Of(guide);
        var entries = EntryList.Of(guide.Rules);
        var table = new DiagramTable(space.Widths, nodeBudget);
        var (visitors, consistent) = View(GuideView.Guide);
        var (professionals, formConsistent) = View(GuideView.Form);
        if (table.IsExhausted)
        {
            return new GuideCompilation(null, [Entanglement.Of(guide, nodeBudget, "compiling them")]);
        }

        var decisive = guide.Rules.Select((rule, place) => (rule, place)).Where(x => x.rule.IsDecisive).ToList();
        int[] roots =
        [
            .. visitors.Shown,
            .. professionals.Shown,
            .. visitors.Conditions,
            consistent,
            formConsistent,
            .. decisive.Select(d => visitors.Fires[d.place]),
        ];
        var nodes = table.Freeze(roots);

        var count = entries.Entries.Length;
        var kept = new ForestRoots(
            [.. roots[..count]],
            [.. roots[count..(2 * count)]],
            [.. roots[(2 * count)..(3 * count)]],
            roots[3 * count],
            roots[(3 * count) + 1],
            [.. decisive.Select((d, i) => new DecisiveRoot(d.rule, roots[(3 * count) + 2 + i]))]);
        var walks = new WalkTable(nodes, kept.Guide.AsSpan(), space.Widths, space.Asked, WalkStateBudget);

        return new GuideCompilation(new DiagramForest(guide, space, entries, nodes, kept, walks), []);

        (ViewDiagrams Diagrams, int Consistent) View(GuideView view)
        {
            var conditions = new ConditionCompiler(table, guide, space, view);

            return (ViewDiagrams.Compile(table, conditions, guide, entries, view), Assignments.Consistent(table, conditions, space, view));
        }
    }
}

/// <summary>What came of compiling a guide.</summary>
/// <param name="Forest">Null when there are problems.</param>
/// <param name="Problems">Everything that is wrong with the guide as it is written; <see cref="GuideVerifier"/> finds what is wrong with what it says.</param>
public sealed record GuideCompilation(DiagramForest? Forest, ImmutableArray<GuideProblem> Problems);
