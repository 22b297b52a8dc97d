using Portal.Referral.Compiling;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;

namespace Portal.Referral.OpenCases;

/// <summary>The ways to complete a case: what is open has a known value, or what it settles when it is not asked.</summary>
internal static class Completions
{
    /// <summary>True for every completion, and for nothing else. There is always at least one.</summary>
    public static int Of(DiagramTable table, ConditionCompiler conditions, LevelSpace space, IReadOnlyDictionary<string, string> facts)
    {
        var completions = Ends.True;
        foreach (var level in space.Levels.Where(l => LevelSpace.IsAskedIn(l.Use, GuideView.Form)))
        {
            var suiting = Suiting(level, facts);
            var answered = table.Test(level.Index, a => suiting[a]);
            if (level.Question is not { AskedWhen: not null } question)
            {
                completions = table.And(completions, answered);
                continue;
            }

            var asked = conditions.Asked(question);
            var otherwise = level.AlternativeOf(question.Otherwise);
            var unasked = table.Test(level.Index, a => a == otherwise);

            // Something settled says that the question was asked, or that it agrees with what holds when it was not;
            // unless it can't be asked at all: then it is ignored, as in a walk.
            var isHeld = level.Facts.Any(f => Settled(f, facts) is not null) && table.And(completions, asked) != Ends.False;
            completions = table.And(
                completions,
                isHeld ? table.And(answered, table.Or(asked, unasked)) : table.IfElse(asked, answered, unasked));
        }

        return completions;
    }

    /// <summary>By alternative: whether it agrees with what is settled, and leaves nothing unknown that is open.</summary>
    private static bool[] Suiting(Level level, IReadOnlyDictionary<string, string> facts)
    {
        string?[] settled = [.. level.Facts.Select(f => Settled(f, facts))];
        var suiting = Alternatives((fact, value) => value == (settled[fact] ?? value) && (settled[fact] is not null || value != Fact.Unknown));
        if (!suiting.Contains(true))
        {
            // On a page with several answers one unknown makes all unknown, and next to a tick it can't be sent: then
            // it is open.
            suiting = Alternatives((fact, value) => value == (settled[fact] ?? value));
        }

        return suiting.Contains(true)
            ? suiting
            : Alternatives((fact, value) => value != Fact.Unknown && (settled[fact] is null or Fact.Unknown || settled[fact] == value));

        bool[] Alternatives(Func<int, string, bool> suits) => [.. Enumerable.Range(0, level.Width).Select(a => level.Suits(a, suits))];
    }

    private static string? Settled(Fact fact, IReadOnlyDictionary<string, string> facts) =>
        facts.TryGetValue(fact.Id, out var value) && fact.CanBe(value) ? value : null;
}
