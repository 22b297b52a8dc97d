using System.Collections.Immutable;
using Portal.Referral.Compiling;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;
using Portal.Referral.Walking;

namespace Portal.Referral;

/// <summary>
/// A compiled guide: for each entry a decision diagram in each of the two views, all sharing their nodes. Immutable, and
/// safe to use from many threads at once.
/// </summary>
public sealed class DiagramForest
{
    internal DiagramForest(Guide guide, LevelSpace space, EntryList entries, DiagramNodes nodes, ForestRoots roots, WalkTable walks)
    {
        Guide = guide;
        Space = space;
        Ranking = entries;
        Nodes = nodes;
        Roots = roots;
        Walks = walks;
        Answers = [.. space.Levels.Where(l => l.Question is not null).Select(l => new LevelAnswers(l, l.Question!))];
    }

    /// <summary>What was compiled.</summary>
    public Guide Guide { get; }

    /// <summary>Every distinct referral of the guide, in order of rank.</summary>
    public ImmutableArray<Entry> Entries => Ranking.Entries;

    /// <summary>How many nodes the diagrams of both views share.</summary>
    public int NodeCount => Nodes.Count;

    internal LevelSpace Space { get; }

    internal EntryList Ranking { get; }

    internal DiagramNodes Nodes { get; }

    internal ForestRoots Roots { get; }

    internal WalkTable Walks { get; }

    /// <summary>By level: how answers are read.</summary>
    internal ImmutableArray<LevelAnswers> Answers { get; }
}
