using Portal.Referral.Compiling;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;
using Portal.Referral.OpenCases;

namespace Portal.Referral;

/// <summary>What the professionals' form says of a case of which not everything is known yet.</summary>
public static class OpenCase
{
    /// <summary>More conditions than this are not read; the rest is "and in other cases".</summary>
    private const int MostConditions = 3;

    /// <summary>How many nodes the conditions of one case may make.</summary>
    private const int NodeBudget = 200_000;

    /// <summary>
    /// Judges every way to complete the case with known values. A fact that is left open is not the same as one that is
    /// <see cref="Fact.Unknown"/>.
    /// </summary>
    /// <param name="facts">
    /// What is settled, given facts included. A fact that is not named is open; so is one that the guide does not have
    /// (any more), or not with that value. What a question settles that is not asked counts as in a walk: not at all.
    /// </param>
    public static OpenCasePath Path(DiagramForest forest, IReadOnlyDictionary<string, string> facts)
    {
        ArgumentNullException.ThrowIfNull(forest);
        ArgumentNullException.ThrowIfNull(facts);
        var table = new DiagramTable(forest.Space.Widths, forest.Nodes, NodeBudget);
        var conditions = new ConditionCompiler(table, forest.Guide, forest.Space, GuideView.Form);
        var completions = Completions.Of(table, conditions, forest.Space, facts);
        var judged = forest.Entries
            .GroupBy(e => (e.Target, e.Purpose))
            .Select(g => JudgedGroup.Of(table, completions, [.. g], forest.Roots.Form))
            .OrderBy(g => g.Shown.Select(e => e.Rank).FirstOrDefault())
            .ToList();

        // What was worked out past the budget proves nothing: then all of it is only possible.
        var proves = !table.IsExhausted;

        return new OpenCasePath(
            [.. judged.Where(g => proves && g.IsCertain).Select(g => new CertainReferral(g.Target, g.Purpose, g.Shown))],
            [.. judged.Where(g => !proves || g.IsPossible).Select(g => Possible(table, forest.Space, completions, g))]);
    }

    private static PossibleReferral Possible(DiagramTable table, LevelSpace space, int completions, JudgedGroup group)
    {
        var (when, isWhole) = SufficientConditions.Find(table, space, completions, group.Anywhere, MostConditions);

        return new PossibleReferral(group.Target, group.Purpose, group.Shown, when, !isWhole);
    }
}
