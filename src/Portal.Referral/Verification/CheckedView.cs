using Portal.Referral.Compiling;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Verification;

/// <summary>One view of a forest on a table of its own, on which questions about it can be worked out.</summary>
internal sealed class CheckedView
{
    public CheckedView(DiagramTable table, DiagramForest forest, GuideView view)
    {
        Table = table;
        Forest = forest;
        View = view;
        Conditions = new ConditionCompiler(table, forest.Guide, forest.Space, view);
        Diagrams = ViewDiagrams.Compile(table, Conditions, forest.Guide, forest.Ranking, view);
    }

    public DiagramTable Table { get; }

    public DiagramForest Forest { get; }

    public GuideView View { get; }

    public ConditionCompiler Conditions { get; }

    /// <summary>Made anew rather than taken from the forest; equal functions are equal nodes, so it costs no memory.</summary>
    public ViewDiagrams Diagrams { get; }

    /// <summary>Where an entry that suits is on the path.</summary>
    public int AnyShown(Func<Entry, bool> suits) => Shown(suits).Aggregate(Ends.False, Table.Or);

    /// <summary>Within <paramref name="where"/>: where the first entry does not suit, or there is none.</summary>
    /// <param name="shown">The diagram of each entry.</param>
    public int FirstUnsuited(int where, IReadOnlyList<int> shown, Func<Entry, bool> suits)
    {
        // In order of rank: what is left has no entry yet.
        var (left, bad) = (where, Ends.False);
        foreach (var entry in Forest.Entries)
        {
            if (left == Ends.False)
            {
                break;
            }

            if (!suits(entry))
            {
                bad = Table.Or(bad, Table.And(left, shown[entry.Rank]));
            }

            left = Table.AndNot(left, shown[entry.Rank]);
        }

        return Table.Or(bad, left);
    }

    /// <summary>Within <paramref name="where"/>: where a later entry has no earlier one before it.</summary>
    public int LaterWithoutEarlier(int where, Func<Entry, bool> earlier, Func<Entry, bool> later)
    {
        var (left, bad) = (where, Ends.False);
        foreach (var entry in Forest.Entries)
        {
            if (later(entry))
            {
                bad = Table.Or(bad, Table.And(left, Diagrams.Shown[entry.Rank]));
            }

            if (earlier(entry))
            {
                left = Table.AndNot(left, Diagrams.Shown[entry.Rank]);
            }
        }

        return bad;
    }

    private IEnumerable<int> Shown(Func<Entry, bool> suits) => Forest.Entries.Where(suits).Select(e => Diagrams.Shown[e.Rank]);
}
