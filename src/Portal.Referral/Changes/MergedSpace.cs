using System.Collections.Immutable;
using Portal.Referral.Levels;

namespace Portal.Referral.Changes;

/// <summary>
/// Levels on which two guides can both be compiled: the questions of the new one, with the values that only the old one
/// has added; then the facts that only the old one asks; then given facts. Values that a guide doesn't have count as
/// unknown to it.
/// </summary>
internal static class MergedSpace
{
    public static LevelSpace Of(Guide before, Guide after)
    {
        var old = before.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var merged = after.Facts.ToDictionary(f => f.Id, f => Widened(f, old.GetValueOrDefault(f.Id)), StringComparer.Ordinal);
        var levels = ImmutableArray.CreateBuilder<Level>();
        foreach (var question in after.Questions)
        {
            // Ticks are yes or no, whatever the fact was before.
            Add(question, [.. question.Facts.Select(f => question.IsSeveral ? after.Facts.First(fact => fact.Id == f) : merged[f])]);
        }

        var gone = before.Facts.Where(f => !merged.ContainsKey(f.Id)).ToList();
        gone.FindAll(f => f.Use != FactUse.Given).ForEach(f => Add(null, [f]));
        foreach (var given in after.Facts.Where(f => f.Use == FactUse.Given))
        {
            Add(null, [merged[given.Id]]);
        }

        gone.FindAll(f => f.Use == FactUse.Given).ForEach(f => Add(null, [f]));
        return new LevelSpace(levels.ToImmutable());

        void Add(Question? question, ImmutableArray<Fact> facts) => levels.Add(new Level(levels.Count, question, facts));
    }

    private static Fact Widened(Fact fact, Fact? old) =>
        old is null ? fact : fact with { Values = [.. fact.Values.Union(old.Values, StringComparer.Ordinal)] };
}
