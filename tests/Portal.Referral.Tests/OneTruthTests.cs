using Portal.Referral.Diagrams;
using Portal.Testing;

namespace Portal.Referral.Tests;

/// <summary>The visitors' guide and the professionals' form are two views of one rule list, in the guide that is shipped.</summary>
public sealed class OneTruthTests
{
    private static readonly DiagramForest Forest = ShippedEdition.Publication.Forest;

    [Fact]
    public void Without_danger_and_with_what_only_one_view_asks_unknown_both_say_the_same()
    {
        var table = new DiagramTable(Forest.Space.Widths, Forest.Nodes, 1_000_000);
        var (danger, _) = Forest.Space.PlaceOf("danger");
        var noDanger = table.Test(danger.Index, alternative => danger.ValueOf(alternative, 0) != Fact.Yes);
        var oneView = OneViewUnknown();

        Assert.All(Forest.Entries, entry => Assert.Equal(
            table.And(noDanger, table.Fix(Forest.Roots.Guide[entry.Rank], oneView)),
            table.And(noDanger, table.Fix(Forest.Roots.Form[entry.Rank], oneView))));
        Assert.False(table.IsExhausted);
    }

    [Fact]
    public void The_views_do_differ_once_the_form_knows_more()
    {
        Assert.Contains(Forest.Entries, entry => Forest.Roots.Guide[entry.Rank] != Forest.Roots.Form[entry.Rank]);
        Assert.Contains(Forest.Entries, entry => Forest.Roots.Guide[entry.Rank] == Ends.False && Forest.Roots.Form[entry.Rank] != Ends.False);
    }

    /// <summary>By level: the alternative "unknown" for what only one view asks; -1 for the rest.</summary>
    private static int[] OneViewUnknown() => [.. Forest.Space.Levels.Select(level => level.Use is FactUse.Walk or FactUse.Form ? level.Unknown : -1)];
}
