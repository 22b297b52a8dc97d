using System.Collections.Immutable;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Verification;

/// <summary>Everybody is sent to somebody who can be talked to, at every hour.</summary>
internal static class CompletenessChecks
{
    /// <summary>The tag of 112: not a desk to turn to without danger, yet somebody who is there.</summary>
    private const string Emergency = "emergency";

    public static GuideProblem? NobodyToTalkTo(CheckedView view, Selection selection)
    {
        var nobody = view.Table.Not(view.AnyShown(selection.HasVoice));
        if (nobody == Ends.False)
        {
            return null;
        }

        var shortest = Examples.Shortest(view.Table, view.Forest.Space, nobody);
        var path = Examples.PathOf(view, shortest);

        return new GuideProblem.NobodyToTalkTo(view.View, Examples.TellPath(path), Examples.Tell(view.Forest.Space, shortest)) { Path = path };
    }

    /// <summary>The first moment that goes wrong is told, and how many more do.</summary>
    public static GuideProblem? NobodyOpen(CheckedView view, Selection selection, ImmutableArray<Moment> moments)
    {
        // Most hours of the week are alike.
        var bad = moments.GroupBy(Alike, StringComparer.Ordinal)
            .Select(alike => (Alike: alike, Nobody: NobodyOpen(view, selection, alike.First())))
            .Where(x => x.Nobody != Ends.False)
            .ToList();
        if (bad.Count == 0)
        {
            return null;
        }

        var moment = bad[0].Alike.First();
        var alternatives = GivenAlternatives(view, moment);
        var shortest = Examples.Shortest(view.Table, view.Forest.Space, bad[0].Nobody);
        for (var level = view.Forest.Space.Asked; level < alternatives.Length; level++)
        {
            shortest[level] = alternatives[level];
        }
        var path = Examples.PathOf(view, shortest);

        return new GuideProblem.NobodyOpen(
            view.View,
            moment.Name,
            bad.Sum(x => x.Alike.Count()),
            Examples.TellPath(path),
            Examples.Tell(view.Forest.Space, shortest))
        { Path = path };
    }

    private static int NobodyOpen(CheckedView view, Selection selection, Moment moment)
    {
        var table = view.Table;
        var alternatives = GivenAlternatives(view, moment);
        var shown = view.Diagrams.Shown.Select(node => table.Fix(node, alternatives)).ToArray();
        var emergency = new Selector.Tagged(Emergency);
        var open = view.Forest.Entries
            .Where(e => selection.IsSurelyAmong(moment.OpenDesks, e) && !selection.MayPick(emergency, e))
            .Aggregate(Ends.False, (sum, e) => table.Or(sum, shown[e.Rank]));

        return view.FirstUnsuited(
            table.Not(open),
            shown,
            e => (selection.PicksSurely(emergency, e) && selection.IsSurelyAmong(moment.OpenDesks, e)) || selection.IsSurelyAmong(moment.ClosedWithStandIn, e));
    }

    private static int[] GivenAlternatives(CheckedView view, Moment moment)
    {
        var space = view.Forest.Space;
        var alternatives = new int[space.Levels.Length];
        Array.Fill(alternatives, -1);
        foreach (var level in space.Levels.AsSpan()[space.Asked..])
        {
            var fact = level.Facts[0].Id;
            alternatives[level.Index] = moment.GivenFacts.TryGetValue(fact, out var value) ? level.AlternativeOf([value]) : -1;
            if (alternatives[level.Index] < 0)
            {
                throw new ArgumentException($"The moment \"{moment.Name}\" gives \"{fact}\" no value that it can have.", nameof(moment));
            }
        }

        return alternatives;
    }

    private static string Alike(Moment moment) => string.Join(
        '\n',
        moment.GivenFacts.Select(f => $"{f.Key}={f.Value}").Append("open").Concat(moment.OpenDesks).Append("stand-in").Concat(moment.ClosedWithStandIn));
}
