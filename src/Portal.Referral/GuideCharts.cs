using Portal.Referral.Drawing;

namespace Portal.Referral;

/// <summary>What a compiled guide looks like, for whoever draws it.</summary>
public static class GuideCharts
{
    /// <summary>In which order visitors meet the questions, and with whom their paths can begin then.</summary>
    public static GuideChart Walks(DiagramForest forest)
    {
        ArgumentNullException.ThrowIfNull(forest);

        return WalkChart.Of(forest);
    }

    /// <summary>Which answers put an entry on the path.</summary>
    /// <param name="entry">An entry of <paramref name="forest"/>.</param>
    public static GuideChart Of(DiagramForest forest, Entry entry, GuideView view)
    {
        ArgumentNullException.ThrowIfNull(forest);
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Rank >= forest.Entries.Length || forest.Entries[entry.Rank] != entry)
        {
            throw new ArgumentException("The entry is not one of this guide.", nameof(entry));
        }

        return EntryChart.Of(forest, (view == GuideView.Guide ? forest.Roots.Guide : forest.Roots.Form)[entry.Rank]);
    }
}
