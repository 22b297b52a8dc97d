using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Web.Reading;

namespace Portal.Web.OpenData.Rules;

/// <summary>Writes the rules of a publication as data. A desk that visitors do not see is not named: its referrals are left out.</summary>
internal static class GuideWriting
{
    public static PublishedGuide Of(Publication publication, string language, DateOnly today)
    {
        var guide = publication.Edition.Guide;
        var words = publication.Words(language);
        var rules = guide.Guide.Rules
            .Select(rule => new PublishedRule(
                rule.Id,
                Json(rule.When),
                rule.IsDecisive,
                [.. rule.Referrals.Where(referral => IsShown(publication, referral.Target)).Select(referral => new PublishedReferral(referral.Target.ToString(), TextKey.Of(referral.Purpose), referral.Priority, referral.Reason))]))
            .ToImmutableArray();
        var targets = guide.Guide.Rules.SelectMany(rule => rule.Referrals).Select(referral => referral.Target).Where(target => IsShown(publication, target)).Distinct();

        return new PublishedGuide(
            publication.Hash,
            language,
            OpenDataTerms.ValidUntil(today),
            OpenDataTerms.Licence,
            [.. guide.Guide.Facts.Select(fact => new PublishedFact(fact.Id, fact.Domain, TextKey.Of(fact.Use), guide.GivenFacts.GetValueOrDefault(fact.Id)))],
            [.. guide.Guide.Questions.Select(question => Question(question, words.Questions[question.Id]))],
            rules,
            [.. guide.Guide.SafetyRules.Select(rule => new PublishedSafetyRule(rule.Id, Json(rule.When), words.SafetyRules[rule.Id]))],
            [.. targets.OrderBy(target => target.ToString(), StringComparer.Ordinal).Select(target => Target(publication, language, target))],
            words.Reasons);
    }

    /// <summary>The name of what somebody is sent to.</summary>
    public static string NameOf(Publication publication, string language, Target target) => target.Kind switch
    {
        TargetKind.Desk => publication.FindDesk(target.Id)!.Name.In(publication.Fallbacks(language))!.Value.Text,
        TargetKind.Role => publication.Words(language).Roles[target.Id],
        _ => publication.Words(language).Blocks[target.Id].Title,
    };

    /// <summary>Whether a target may be named.</summary>
    public static bool IsShown(Publication publication, Target target) =>
        target.Kind != TargetKind.Desk || publication.FindDesk(target.Id) is { IsVisible: true };

    private static PublishedQuestion Question(Question question, QuestionWords words) => new(
        question.Id,
        question.Number,
        question.Facts,
        words.Title,
        [.. question.Answers.Select(answer => new PublishedAnswer(answer.Id, answer.Number, words.Answers[answer.Id].Label))],
        question.AskedWhen is { } when ? Json(when) : null,
        question.Otherwise);

    private static PublishedTarget Target(Publication publication, string language, Target target) => new(
        target.ToString(),
        NameOf(publication, language, target),
        target.Kind == TargetKind.Role ? $"desk:{publication.Edition.Guide.Roles.First(role => role.Id == target.Id).Fallback}" : null);

    private static JsonNode Json(Condition condition) => condition switch
    {
        Condition.OneOf one => new JsonObject { ["fact"] = one.Fact, ["in"] = new JsonArray([.. one.Values.Select(value => (JsonNode)value)]) },
        Condition.All all => new JsonObject { ["all"] = Json(all.Conditions) },
        Condition.Any any => new JsonObject { ["any"] = Json(any.Conditions) },
        Condition.Not not => new JsonObject { ["not"] = Json(not.Inner) },
        _ => throw new UnreachableException(),
    };

    private static JsonArray Json(ImmutableArray<Condition> conditions) => new([.. conditions.Select(Json)]);
}
