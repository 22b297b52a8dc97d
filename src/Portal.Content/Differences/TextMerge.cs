using System.Collections.Immutable;

namespace Portal.Content.Differences;

/// <summary>Two texts that both came from a third, made into one: what only one of them changed is taken over, what both changed is left to a person.</summary>
public static class TextMerge
{
    /// <param name="origin">What both started from.</param>
    /// <returns>In order. Changes that touch each other are one: whether they fit together is not ours to say.</returns>
    public static ImmutableArray<MergePiece> Of(string origin, string mine, string theirs)
    {
        var (old, one, other) = (Lines.Of(origin), Lines.Of(mine), Lines.Of(theirs));
        var mines = new Queue<LineChange>(Lines.Changes(old, one));
        var theirses = new Queue<LineChange>(Lines.Changes(old, other));
        var pieces = ImmutableArray.CreateBuilder<MergePiece>();
        var (at, shiftMine, shiftTheirs) = (0, 0, 0);

        while (mines.Count > 0 || theirses.Count > 0)
        {
            var from = Math.Min(First(mines), First(theirses));
            AddSame(from);
            var until = from;
            var (grownMine, grownTheirs) = (0, 0);

            while (First(mines) <= until || First(theirses) <= until)
            {
                if (First(mines) <= until)
                {
                    Take(mines, ref until, ref grownMine);
                }
                else
                {
                    Take(theirses, ref until, ref grownTheirs);
                }
            }

            pieces.Add(Judge(
                Text(old, from, until),
                Text(one, from + shiftMine, until + shiftMine + grownMine),
                Text(other, from + shiftTheirs, until + shiftTheirs + grownTheirs)));
            (at, shiftMine, shiftTheirs) = (until, shiftMine + grownMine, shiftTheirs + grownTheirs);
        }

        AddSame(old.Length);

        return pieces.ToImmutable();

        void AddSame(int until)
        {
            if (until > at)
            {
                pieces.Add(new MergePiece.Agreed(Text(old, at, until)));
            }
        }
    }

    private static int First(Queue<LineChange> changes) => changes.TryPeek(out var change) ? change.OldFrom : int.MaxValue;

    private static void Take(Queue<LineChange> changes, ref int until, ref int grown)
    {
        var change = changes.Dequeue();
        until = Math.Max(until, change.OldFrom + change.OldCount);
        grown += change.NewCount - change.OldCount;
    }

    private static ImmutableArray<string> Text(ImmutableArray<string> lines, int from, int until) => lines[from..until];

    private static MergePiece Judge(ImmutableArray<string> origin, ImmutableArray<string> mine, ImmutableArray<string> theirs)
    {
        if (mine.SequenceEqual(theirs) || origin.SequenceEqual(theirs))
        {
            return new MergePiece.Agreed(mine);
        }

        return origin.SequenceEqual(mine) ? new MergePiece.Agreed(theirs) : new MergePiece.Disputed(origin, mine, theirs);
    }
}

/// <summary>A stretch of lines of a merged text.</summary>
public abstract record MergePiece
{
    private MergePiece()
    {
    }

    /// <summary>Changed by one of the two at most, or by both alike.</summary>
    public sealed record Agreed(ImmutableArray<string> Lines) : MergePiece;

    /// <summary>Changed by both, each in another way.</summary>
    public sealed record Disputed(ImmutableArray<string> Origin, ImmutableArray<string> Mine, ImmutableArray<string> Theirs) : MergePiece;
}
