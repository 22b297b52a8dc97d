using System.Collections.Immutable;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;
using Portal.Referral.Walking;

namespace Portal.Referral.Verification;

/// <summary>Sends a case through its view of the guide, at every hour that it leaves open.</summary>
internal static class CaseTrial
{
    /// <summary>Null when the case is sent right.</summary>
    public static GuideProblem? Of(DiagramForest forest, Selection selection, Case person)
    {
        if (Situation.Of(forest.Space, person, out var alternatives) is { } impossible)
        {
            return new GuideProblem.ImpossibleCase(person.Id, impossible);
        }

        var roots = person.View == GuideView.Guide ? forest.Roots.Guide : forest.Roots.Form;
        var state = roots.Select(root => forest.Nodes.Follow(root, alternatives)).ToArray();

        return Follow(state);

        GuideProblem? Follow(int[] at)
        {
            // Only given facts that the case leaves open can be undecided here.
            if (WalkState.NextLevel(forest.Nodes, at) is var level && level != Ends.Level)
            {
                for (var a = 0; a < forest.Space.Levels[level].Width; a++)
                {
                    alternatives[level] = a;
                    if (Follow([.. at.Select(node => forest.Nodes.Follow(node, alternatives))]) is { } problem)
                    {
                        return problem;
                    }
                }

                alternatives[level] = -1;
                return null;
            }

            ImmutableArray<Entry> path = [.. forest.Entries.Where(e => at[e.Rank] == Ends.True)];
            return WhatIsWrong(path, selection, person) is var (expected, missing, unwanted)
                ? new GuideProblem.CaseFails(person.Id, expected, Examples.TellPath(path), OpenHours(forest.Space, person, alternatives)) { Path = path, Missing = missing, Unwanted = unwanted }
                : null;
        }
    }

    /// <summary>The first expectation that fails, in words, and the selector that it is about; null when all hold.</summary>
    private static (string Expected, Selector? Missing, Selector? Unwanted)? WhatIsWrong(ImmutableArray<Entry> path, Selection selection, Case person)
    {
        if (!path.Select(e => e.Target).Distinct().Take(person.First.Length).SequenceEqual(person.First))
        {
            return ($"first {string.Join(", then ", person.First)}", null, null);
        }

        if (person.Contains.FirstOrDefault(wanted => !path.Any(e => selection.PicksSurely(wanted, e))) is { } missing)
        {
            return (Words.Of(missing), missing, null);
        }

        return person.Absent.FirstOrDefault(unwanted => path.Any(e => selection.MayPick(unwanted, e))) is { } present
            ? ($"no {Words.Of(present)}", null, present)
            : null;
    }

    private static Counterexample? OpenHours(LevelSpace space, Case person, int[] alternatives)
    {
        var told = Examples.Tell(space, alternatives);
        var open = told.GivenFacts.RemoveRange(person.Facts.Keys);

        return open.IsEmpty ? null : new Counterexample([], open);
    }
}
