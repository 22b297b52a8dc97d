using System.Collections.Immutable;
using Portal.Referral.Levels;

namespace Portal.Referral.Drawing;

/// <summary>Collects the shapes and arrows of a drawing; whatever is named twice is drawn once.</summary>
internal sealed class ChartBuilder(LevelSpace space)
{
    private readonly List<ChartShape> shapes = [];
    private readonly Dictionary<object, int> numbers = [];
    private readonly SortedDictionary<(int From, int To), SortedSet<int>> arrows = [];
    private readonly Dictionary<int, Level> levels = [];

    /// <param name="key">Tells the shape from the others of its level.</param>
    public int Level(int index, object key)
    {
        var level = space.Levels[index];
        var kind = level.Use == FactUse.Given ? ChartShapeKind.GivenFact : ChartShapeKind.Question;
        var number = Shape(kind, (index, key), level.Name, null, index);
        levels[number] = level;

        return number;
    }

    public int End(ChartShapeKind kind, Target? target = null) => Shape(kind, (kind, target), "", target, space.Levels.Length);

    public void Arrow(int from, int to, int alternative)
    {
        arrows.TryAdd((from, to), []);
        arrows[(from, to)].Add(alternative);
    }

    public GuideChart Build(bool isWhole) => new(
        [.. shapes],
        [.. arrows.Select(arrow => new ChartArrow(arrow.Key.From, arrow.Key.To, AnswersOf(arrow.Key.From, arrow.Value), arrow.Value.Count == levels[arrow.Key.From].Width))],
        isWhole);

    private ImmutableArray<ImmutableArray<string>> AnswersOf(int shape, IEnumerable<int> alternatives) => [.. alternatives.Select(levels[shape].AnswersOf)];

    private int Shape(ChartShapeKind kind, object key, string id, Target? target, int layer)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            number = shapes.Count;
            numbers.Add(key, number);
            shapes.Add(new ChartShape(number, kind, id, target, layer));
        }

        return number;
    }
}
