using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Portal.Content.Differences;

/// <summary>What one text says that another does not, line by line and within a line word by word.</summary>
public static class TextDifference
{
    private static readonly WordChunker Words = new();

    /// <summary>Every line of both, in order; line ends of any kind are the same.</summary>
    public static ImmutableArray<DifferenceRow> Of(string before, string after)
    {
        var (old, wanted) = (Lines.Of(before), Lines.Of(after));
        var rows = ImmutableArray.CreateBuilder<DifferenceRow>();
        var (atOld, atNew) = (0, 0);

        foreach (var change in Lines.Changes(old, wanted))
        {
            AddSame(change.OldFrom);
            var both = Math.Min(change.OldCount, change.NewCount);

            for (var i = 0; i < both; i++)
            {
                rows.Add(Pair(change.OldFrom + i, old[change.OldFrom + i], change.NewFrom + i, wanted[change.NewFrom + i]));
            }

            for (var i = both; i < change.OldCount; i++)
            {
                rows.Add(new DifferenceRow(Whole(change.OldFrom + i, old[change.OldFrom + i], isChanged: true), null));
            }

            for (var i = both; i < change.NewCount; i++)
            {
                rows.Add(new DifferenceRow(null, Whole(change.NewFrom + i, wanted[change.NewFrom + i], isChanged: true)));
            }

            (atOld, atNew) = (change.OldFrom + change.OldCount, change.NewFrom + change.NewCount);
        }

        AddSame(old.Length);

        return rows.ToImmutable();

        void AddSame(int until)
        {
            for (; atOld < until; atOld++, atNew++)
            {
                rows.Add(new DifferenceRow(Whole(atOld, old[atOld], isChanged: false), Whole(atNew, wanted[atNew], isChanged: false)));
            }
        }
    }

    private static DifferenceLine Whole(int index, string line, bool isChanged) => new(index + 1, [new DifferenceWords(line, isChanged)]);

    private static DifferenceRow Pair(int oldIndex, string old, int newIndex, string wanted)
    {
        var found = Differ.Instance.CreateDiffs(old, wanted, ignoreWhiteSpace: false, ignoreCase: false, Words);

        return new DifferenceRow(
            new DifferenceLine(oldIndex + 1, Marked(found.PiecesOld, found.DiffBlocks.Select(block => (block.DeleteStartA, block.DeleteCountA)))),
            new DifferenceLine(newIndex + 1, Marked(found.PiecesNew, found.DiffBlocks.Select(block => (block.InsertStartB, block.InsertCountB)))));
    }

    private static ImmutableArray<DifferenceWords> Marked(IReadOnlyList<string> pieces, IEnumerable<(int From, int Count)> changes)
    {
        var words = ImmutableArray.CreateBuilder<DifferenceWords>();
        var at = 0;

        foreach (var (from, count) in changes)
        {
            Add(from, isChanged: false);
            Add(from + count, isChanged: true);
        }

        Add(pieces.Count, isChanged: false);

        return words.ToImmutable();

        void Add(int until, bool isChanged)
        {
            if (until > at)
            {
                words.Add(new DifferenceWords(string.Concat(pieces.Skip(at).Take(until - at)), isChanged));
                at = until;
            }
        }
    }
}
