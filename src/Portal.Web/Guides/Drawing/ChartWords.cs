using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Drawing;

/// <summary>A question of the drawing and where its answers lead, in words.</summary>
internal sealed record OutlineLine(string Title, ImmutableArray<string> Ways);

/// <summary>What stands in the boxes of a drawing, and the same without a picture. Editors and visitors read other words.</summary>
internal abstract class ChartWords(Guide guide)
{
    private readonly Dictionary<string, Question> questions = guide.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    public BoxText Of(ChartShape shape) => new(TitleOf(shape), shape.Kind switch
    {
        ChartShapeKind.Question when !questions[shape.Id].IsSeveral => [.. questions[shape.Id].Answers.Select(answer => KeyValuePair.Create(answer.Id, Answer(shape.Id, answer.Id)))],
        ChartShapeKind.GivenFact => [.. guide.Facts.First(fact => fact.Id == shape.Id).Values.Select(value => KeyValuePair.Create(value, Given(shape.Id, value)))],
        _ => [],
    });

    /// <summary>The class of a box: what it is.</summary>
    public virtual string StyleOf(ChartShape shape) => shape.Kind switch
    {
        ChartShapeKind.Question or ChartShapeKind.GivenFact => "gd-question",
        ChartShapeKind.NotShown => "gd-not",
        _ => "gd-shown",
    };

    /// <summary>The same without a picture.</summary>
    public ImmutableArray<OutlineLine> Outline(GuideChart chart) =>
    [
        .. chart.Shapes
            .Where(shape => shape.Kind is ChartShapeKind.Question or ChartShapeKind.GivenFact)
            .OrderBy(shape => shape.Layer)
            .ThenBy(shape => shape.Number)
            .Select(shape => new OutlineLine(TitleOf(shape), [.. chart.Arrows.Where(arrow => arrow.From == shape.Number).Select(arrow => $"{Said(shape, arrow)} → {TitleOf(chart.Shapes[arrow.To])}")])),
    ];

    protected abstract string EveryAnswer { get; }

    /// <summary>Between answers that lead to the same.</summary>
    protected abstract string Or { get; }

    protected abstract string Question(string id);

    protected abstract string Answer(string question, string answer);

    /// <summary>Something that the hour decides, as a question.</summary>
    protected abstract string Given(string fact);

    protected abstract string Given(string fact, string value);

    /// <summary>Where somebody is after the last question.</summary>
    protected abstract string End(ChartShape shape);

    private string TitleOf(ChartShape shape) => shape.Kind switch
    {
        ChartShapeKind.Question => Question(shape.Id),
        ChartShapeKind.GivenFact => Given(shape.Id),
        _ => End(shape),
    };

    private string Said(ChartShape from, ChartArrow arrow) => arrow.IsEvery
        ? EveryAnswer
        : string.Join(Or, arrow.Answers.Select(answers => string.Join(" + ", answers.Select(answer => AnswerOf(from, answer)))));

    private string AnswerOf(ChartShape from, string answer) =>
        from.Kind == ChartShapeKind.GivenFact ? Given(from.Id, answer) : Answer(from.Id, answer);
}
