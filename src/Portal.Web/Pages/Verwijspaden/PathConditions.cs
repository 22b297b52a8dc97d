using System.Collections.Immutable;
using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>Says when a referral of an open case holds: "If …, or if …, and in other cases".</summary>
internal sealed class PathConditions(Reader reader, GuideWords words)
{
    public string Told(PossibleReferral referral)
    {
        if (referral.When.IsEmpty)
        {
            return reader["paths.sometimes"];
        }

        var conditions = referral.When.Select((condition, at) => reader.Fill(at == 0 ? "paths.if" : "paths.or-if", Told(condition.Facts)));

        return string.Concat(conditions) + (referral.InOtherCases ? reader["paths.other-cases"] : "");
    }

    private string Told(ImmutableArray<SettledFact> facts) => string.Join(reader["paths.and"], facts.Select(Told));

    private string Told(SettledFact settled)
    {
        var content = reader.Publication.Edition.Guide;
        if (content.GivenFacts.TryGetValue(settled.Fact, out var desk))
        {
            return reader.Fill(settled.Value == Fact.Yes ? "paths.when-open" : "paths.when-closed", reader.In(reader.Publication.FindDesk(desk)!.Name).Text);
        }

        var question = content.Guide.Questions.First(question => question.Facts.Contains(settled.Fact, StringComparer.Ordinal));

        return words.Questions[question.Id].Answers[question.IsSeveral ? settled.Fact : settled.Value].Because;
    }
}
