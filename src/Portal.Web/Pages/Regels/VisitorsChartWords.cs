using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Web.Guides.Drawing;
using Portal.Web.OpenData.Rules;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Regels;

/// <summary>A drawing in the words that visitors read. A desk that they do not see is not named.</summary>
internal sealed class VisitorsChartWords(Reader reader, Publication publication, RuleWords said) : ChartWords(publication.Forest.Guide)
{
    private readonly GuideWords words = publication.Words(reader.Tag);

    protected override string EveryAnswer => reader["rules.drawing-every"];

    protected override string Or => " / ";

    protected override string Question(string id) => words.Questions[id].Title;

    protected override string Answer(string question, string answer) => words.Questions[question].Answers[answer].Label;

    protected override string Given(string fact) => $"{said.Given(fact)}?";

    protected override string Given(string fact, string value) => said.GivenValue(value);

    protected override string End(ChartShape shape) => shape.Kind switch
    {
        ChartShapeKind.Path when shape.Target is { } target && GuideWriting.IsShown(publication, target) => GuideWriting.NameOf(publication, reader.Tag, target),
        ChartShapeKind.Shown => reader["rules.drawing-shown"],
        ChartShapeKind.NotShown => reader["rules.drawing-not-shown"],
        _ => reader["rules.drawing-path"],
    };
}
