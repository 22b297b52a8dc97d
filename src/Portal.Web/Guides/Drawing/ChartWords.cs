using System.Collections.Immutable;
using Portal.Referral;
using Portal.Web.Guides.Telling;

namespace Portal.Web.Guides.Drawing;

/// <summary>A question of the drawing and where its answers lead, in words.</summary>
internal sealed record OutlineLine(string Title, ImmutableArray<string> Ways);

/// <summary>What stands in the boxes of a drawing, and how many cases end there.</summary>
internal sealed class ChartWords(GuideTelling telling, Guide guide, ImmutableArray<TouchedByCase> touched)
{
    private const int Many = 3;

    private readonly Dictionary<Target, int> first = touched
        .Where(person => person.View == GuideView.Guide)
        .SelectMany(person => person.First)
        .CountBy(target => target)
        .ToDictionary();

    private readonly Dictionary<string, Question> questions = guide.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    public BoxText Of(ChartShape shape) => new(TitleOf(shape), shape.Kind switch
    {
        ChartShapeKind.Question when !questions[shape.Id].IsSeveral => [.. questions[shape.Id].Answers.Select(answer => KeyValuePair.Create(answer.Id, telling.Answer(shape.Id, answer.Id)))],
        ChartShapeKind.GivenFact => [.. guide.Facts.First(fact => fact.Id == shape.Id).Values.Select(value => KeyValuePair.Create(value, telling.Names.Facts.Of(shape.Id, value)))],
        _ => [],
    });

    /// <summary>The class of a box: what it is, and how much the cases try it.</summary>
    public string StyleOf(ChartShape shape) => shape.Kind switch
    {
        ChartShapeKind.Question or ChartShapeKind.GivenFact => "gd-question",
        ChartShapeKind.Path => StyleOf(CasesOf(shape)),
        ChartShapeKind.NotShown => "gd-not",
        _ => "gd-shown",
    };

    /// <summary>The class for a number of cases.</summary>
    public static string StyleOf(int cases) => cases switch { 0 => "gd-none", < Many => "gd-few", _ => "gd-many" };

    /// <summary>The same without a picture.</summary>
    public ImmutableArray<OutlineLine> Outline(GuideChart chart) =>
    [
        .. chart.Shapes
            .Where(shape => shape.Kind is ChartShapeKind.Question or ChartShapeKind.GivenFact)
            .OrderBy(shape => shape.Layer)
            .ThenBy(shape => shape.Number)
            .Select(shape => new OutlineLine(TitleOf(shape), [.. chart.Arrows.Where(arrow => arrow.From == shape.Number).Select(arrow => $"{Said(shape, arrow)} → {TitleOf(chart.Shapes[arrow.To])}")])),
    ];

    private int CasesOf(ChartShape shape) => shape.Target is { } target ? first.GetValueOrDefault(target) : 0;

    private string TitleOf(ChartShape shape) => shape.Kind switch
    {
        ChartShapeKind.Question => telling.Question(shape.Id),
        ChartShapeKind.GivenFact => $"{telling.Names.Facts.Of(shape.Id)}?",
        ChartShapeKind.Path when shape.Target is { } target => $"{telling.Target(target)} ({Count(CasesOf(shape))})",
        ChartShapeKind.Path => "Niemand: een leeg verwijspad",
        ChartShapeKind.AnyPath => "Verwijspad",
        ChartShapeKind.Shown => "Staat op het verwijspad",
        _ => "Staat niet op het verwijspad",
    };

    private string Said(ChartShape from, ChartArrow arrow) => arrow.IsEvery
        ? "elk antwoord"
        : string.Join(", of ", arrow.Answers.Select(answers => string.Join(" + ", answers.Select(answer => AnswerOf(from, answer)))));

    private string AnswerOf(ChartShape from, string answer) =>
        from.Kind == ChartShapeKind.GivenFact ? telling.Names.Facts.Of(from.Id, answer) : telling.Answer(from.Id, answer);

    private static string Count(int cases) => cases == 1 ? "1 geval" : $"{cases} gevallen";
}
