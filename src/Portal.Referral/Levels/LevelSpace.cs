using System.Collections.Immutable;

namespace Portal.Referral.Levels;

/// <summary>The levels of the diagrams in their order: one for each question, then one for each given fact.</summary>
internal sealed class LevelSpace
{
    private readonly Dictionary<string, (Level Level, int Fact)> places = new(StringComparer.Ordinal);

    public LevelSpace(ImmutableArray<Level> levels)
    {
        Levels = levels;
        Asked = levels.Count(l => l.Use != FactUse.Given);
        foreach (var level in levels)
        {
            for (var fact = 0; fact < level.Facts.Length; fact++)
            {
                places.Add(level.Facts[fact].Id, (level, fact));
            }
        }
    }

    public ImmutableArray<Level> Levels { get; }

    /// <summary>How many levels can be asked; those of given facts come after them.</summary>
    public int Asked { get; }

    public int[] Widths => [.. Levels.Select(l => l.Width)];

    /// <summary>The space of a guide without structural mistakes.</summary>
    public static LevelSpace Of(Guide guide)
    {
        var facts = guide.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var levels = ImmutableArray.CreateBuilder<Level>();
        foreach (var question in guide.Questions)
        {
            levels.Add(new Level(levels.Count, question, [.. question.Facts.Select(f => facts[f])]));
        }

        foreach (var given in guide.Facts.Where(f => f.Use == FactUse.Given))
        {
            levels.Add(new Level(levels.Count, null, [given]));
        }

        return new LevelSpace(levels.ToImmutable());
    }

    /// <summary>Whether facts of this use can be known in the view; elsewhere they are unknown.</summary>
    public static bool IsAskedIn(FactUse use, GuideView view) => use switch
    {
        FactUse.Walk => view == GuideView.Guide,
        FactUse.Form => view == GuideView.Form,
        _ => true,
    };

    /// <summary>The level that settles a fact, and the place of the fact within it.</summary>
    public (Level Level, int Fact) PlaceOf(string fact) => places[fact];
}
