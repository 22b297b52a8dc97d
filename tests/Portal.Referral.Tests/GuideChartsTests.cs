using CsCheck;
using Portal.Referral.Tests.Properties;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests;

public sealed class GuideChartsTests
{
    [Fact]
    public void The_walks_of_the_worked_example_lead_to_whom_they_begin_with()
    {
        var chart = GuideCharts.Walks(Compiled(Worked()));

        Assert.True(chart.IsWhole);
        Assert.Equal(
            ["age all > papers", "danger [no] [unknown] > age", "danger [yes] > desk:112", "papers all > desk:comensha", "papers all > desk:veilig-thuis"],
            Told(chart));
    }

    [Fact]
    public void The_diagram_of_a_referral_ends_where_it_is_shown_and_where_not()
    {
        var forest = Compiled(Worked());
        var papers = forest.Entries.Single(entry => entry.Target == ReflectionPeriod);

        Assert.Equal(
            ["danger [no] [unknown] > papers", "danger [yes] > NotShown", "papers [no] [unknown] > Shown", "papers [yes] > NotShown"],
            Told(GuideCharts.Of(forest, papers, GuideView.Guide)));
        Assert.Equal(
            ["papers [no] [unknown] > Shown", "papers [yes] > NotShown"],
            Told(GuideCharts.Of(forest, papers, GuideView.Form)));
    }

    [Fact]
    public void Somebody_with_an_empty_path_is_drawn_as_such()
    {
        var guide = Worked();

        var chart = GuideCharts.Walks(Compiled(guide with { Rules = [guide.Rules[1]], SafetyRules = [] }));

        Assert.Contains(chart.Shapes, shape => shape is { Kind: ChartShapeKind.Path, Target: null });
    }

    [Fact]
    public void Past_the_budget_all_paths_are_one()
    {
        var chart = GuideCharts.Walks(Compiled(Synthetic(questions: 20, rules: 200)));

        Assert.Contains(chart.Shapes, shape => shape.Kind == ChartShapeKind.AnyPath);
        Assert.DoesNotContain(chart.Shapes, shape => shape.Kind == ChartShapeKind.Path);
    }

    [Fact]
    public void Whoever_walks_follows_arrows_and_ends_where_they_lead() =>
        (from guide in RandomGuides.Gen from picks in Gen.Int[0, 100].Array[10] select (guide, picks)).Sample(given =>
        {
            var (guide, picks) = given;
            var forest = Compiled(guide);
            var chart = GuideCharts.Walks(forest);
            var answers = new List<GivenAnswer>();
            string? at = null;

            while (Walk.Replay(forest, answers.ToArray()) is { Kind: WalkStepKind.AskNext, Question: { } question })
            {
                Assert.True(at is null || Leads(chart, at, shape => shape.Id == question.Id));
                at = question.Id;
                answers.Add(new GivenAnswer(question.Number, AnswerSet.Of(question.Answers[picks[answers.Count] % question.Answers.Length].Number)));
            }

            var hours = guide.Facts.Where(fact => fact.Use == FactUse.Given).ToDictionary(fact => fact.Id, fact => fact.Values[picks[9] % fact.Values.Length]);
            var first = Walk.Path(forest, answers.ToArray(), hours).Entries.Select(entry => (Target?)entry.Target).FirstOrDefault();

            Assert.True(at is null || Leads(chart, at, shape => shape.Kind == ChartShapeKind.Path && shape.Target == first));
        });

    private static bool Leads(GuideChart chart, string from, Func<ChartShape, bool> to) =>
        chart.Arrows.Any(arrow => chart.Shapes[arrow.From].Id == from && to(chart.Shapes[arrow.To]));

    private static IEnumerable<string> Told(GuideChart chart) => chart.Arrows
        .Select(arrow => $"{Name(chart.Shapes[arrow.From])} {Answers(arrow)} > {Name(chart.Shapes[arrow.To])}")
        .Order(StringComparer.Ordinal);

    private static string Answers(ChartArrow arrow) =>
        arrow.IsEvery ? "all" : string.Join(' ', arrow.Answers.Select(answers => $"[{string.Join(" + ", answers)}]"));

    private static string Name(ChartShape shape) => shape.Id.Length > 0 ? shape.Id : shape.Target?.ToString() ?? shape.Kind.ToString();

    private static DiagramForest Compiled(Guide guide) => GuideCompiler.Compile(guide).Forest!;
}
