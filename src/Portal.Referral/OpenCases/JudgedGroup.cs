using System.Collections.Immutable;
using Portal.Referral.Diagrams;

namespace Portal.Referral.OpenCases;

/// <summary>All entries with one target and purpose, and what they are for the completions of a case.</summary>
/// <param name="Shown">The entries that some completion has on its path, best first; all of them when nothing could be proven.</param>
/// <param name="Anywhere">Where one of them is on the path.</param>
/// <param name="IsCertain">Whether that is so for every completion.</param>
internal sealed record JudgedGroup(Target Target, Purpose Purpose, ImmutableArray<Entry> Shown, int Anywhere, bool IsCertain)
{
    /// <summary>Whether it is so for some completions and not for others.</summary>
    public bool IsPossible => !IsCertain && !Shown.IsEmpty;

    /// <param name="group">In order of rank.</param>
    /// <param name="roots">By rank.</param>
    public static JudgedGroup Of(DiagramTable table, int completions, ImmutableArray<Entry> group, ImmutableArray<int> roots)
    {
        var anywhere = group.Aggregate(Ends.False, (sum, e) => table.Or(sum, roots[e.Rank]));
        var shown = group.RemoveAll(e => table.And(completions, roots[e.Rank]) == Ends.False);
        var isCertain = table.AndNot(completions, anywhere) == Ends.False;

        return new JudgedGroup(group[0].Target, group[0].Purpose, table.IsExhausted ? group : shown, anywhere, isCertain);
    }
}
