using System.Collections.Immutable;
using Portal.Referral.Levels;

namespace Portal.Referral.Verification;

/// <summary>
/// Reads the facts of a case as alternatives. What a case does not name is unknown, with three exceptions: a given fact
/// stays open, a question that is not asked settles its facts by itself, and on a page where a case ticks something the
/// rest is unticked.
/// </summary>
internal static class Situation
{
    /// <returns>Why nobody can be in this situation, or null.</returns>
    /// <param name="alternatives">By level; -1 for given facts left open and for what the view does not ask.</param>
    public static string? Of(LevelSpace space, Case person, out int[] alternatives)
    {
        var chosen = new int[space.Levels.Length];
        Array.Fill(chosen, -1);
        alternatives = chosen;
        foreach (var level in space.Levels)
        {
            if (!LevelSpace.IsAskedIn(level.Use, person.View))
            {
                if (level.Facts.FirstOrDefault(f => person.Facts.GetValueOrDefault(f.Id, Fact.Unknown) != Fact.Unknown) is { } unasked)
                {
                    return $"\"{unasked.Id}\" is not asked {(person.View == GuideView.Guide ? "in the visitors' guide" : "on the professionals' form")}, so it is unknown";
                }

                continue;
            }

            var values = ValuesOf(level, person);
            if (level.Question is { AskedWhen: { } askedWhen } question && askedWhen.Evaluate(ValueOf) == Truth.False)
            {
                values = question.Otherwise;
            }

            if (values.IsEmpty)
            {
                continue;
            }

            chosen[level.Index] = level.AlternativeWhere((fact, value) =>
                values[fact] == value && person.Facts.GetValueOrDefault(level.Facts[fact].Id, value) == value);
            if (chosen[level.Index] < 0)
            {
                return $"{string.Join(", ", level.Facts.Where(f => person.Facts.ContainsKey(f.Id)).Select(f => $"\"{f.Id}\" = \"{person.Facts[f.Id]}\""))} can't be answered there";
            }
        }

        return null;

        string ValueOf(string fact)
        {
            var (level, place) = space.PlaceOf(fact);

            return chosen[level.Index] < 0 ? Fact.Unknown : level.ValueOf(chosen[level.Index], place);
        }
    }

    /// <summary>What the case says of the facts of a level; empty for a given fact that it leaves open.</summary>
    private static ImmutableArray<string> ValuesOf(Level level, Case person)
    {
        if (level.Use == FactUse.Given && !person.Facts.ContainsKey(level.Facts[0].Id))
        {
            return [];
        }

        var named = level.Facts.Any(f => person.Facts.GetValueOrDefault(f.Id, Fact.Unknown) != Fact.Unknown);

        return [.. level.Facts.Select(f => person.Facts.GetValueOrDefault(f.Id, named && level.IsSeveral ? Fact.No : Fact.Unknown))];
    }
}
