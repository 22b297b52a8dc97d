using System.Collections.Immutable;
using Portal.Referral;
using Portal.Web.Guides.Telling;

namespace Portal.Web.Guides.Drawing;

/// <summary>A drawing as editors read it: with how many cases end where.</summary>
internal sealed class EditorsChartWords(GuideTelling telling, Guide guide, ImmutableArray<TouchedByCase> touched) : ChartWords(guide)
{
    private const int Many = 3;

    private readonly Dictionary<Target, int> first = touched
        .Where(person => person.View == GuideView.Guide)
        .SelectMany(person => person.First)
        .CountBy(target => target)
        .ToDictionary();

    protected override string EveryAnswer => "elk antwoord";

    protected override string Or => ", of ";

    /// <summary>The class for a number of cases.</summary>
    public static string StyleOf(int cases) => cases switch { 0 => "gd-none", < Many => "gd-few", _ => "gd-many" };

    /// <summary>What a box is, and how much the cases try it.</summary>
    public override string StyleOf(ChartShape shape) => shape.Kind == ChartShapeKind.Path ? StyleOf(CasesOf(shape)) : base.StyleOf(shape);

    protected override string Question(string id) => telling.Question(id);

    protected override string Answer(string question, string answer) => telling.Answer(question, answer);

    protected override string Given(string fact) => $"{telling.Names.Facts.Of(fact)}?";

    protected override string Given(string fact, string value) => telling.Names.Facts.Of(fact, value);

    protected override string End(ChartShape shape) => shape.Kind switch
    {
        ChartShapeKind.Path when shape.Target is { } target => $"{telling.Target(target)} ({Count(CasesOf(shape))})",
        ChartShapeKind.Path => "Niemand: een leeg verwijspad",
        ChartShapeKind.AnyPath => "Verwijspad",
        ChartShapeKind.Shown => "Staat op het verwijspad",
        _ => "Staat niet op het verwijspad",
    };

    private int CasesOf(ChartShape shape) => shape.Target is { } target ? first.GetValueOrDefault(target) : 0;

    private static string Count(int cases) => cases == 1 ? "1 geval" : $"{cases} gevallen";
}
