using Portal.Content;
using Portal.Referral;

namespace Portal.Web.Guides.Checking;

/// <summary>Something of the guide that has no words yet in a language that must have them all.</summary>
/// <param name="Part">The part of the page with words: <c>vragen</c>, <c>redenen</c> and so on.</param>
internal sealed record MissingWord(string Language, string Part, string Id, string Sentence);

/// <summary>Looks for words that are missing. Without them the guide can't be published, or tried.</summary>
internal static class MissingWords
{
    private static readonly string[] InFull = ["nl", "en"];

    public static IEnumerable<MissingWord> Of(Edition edition)
    {
        foreach (var language in edition.Site.Languages.Where(language => InFull.Contains(language.Tag, StringComparer.Ordinal)))
        {
            var words = edition.Guide.Words.GetValueOrDefault(language.Tag);
            foreach (var question in edition.Guide.Guide.Questions)
            {
                if (words?.Questions.GetValueOrDefault(question.Id) is not { } own)
                {
                    yield return Missing("vragen", question.Id, "De vraag");
                }
                else if (question.Answers.FirstOrDefault(answer => !own.Answers.ContainsKey(answer.Id)) is { } answer)
                {
                    yield return Missing("vragen", question.Id, $"Het antwoord “{answer.Id}” van de vraag");
                }
                else if (question.Answers.FirstOrDefault(answer => answer.Id != Fact.Unknown && own.Answers[answer.Id].Because.Length == 0) is { } silent)
                {
                    yield return Missing("vragen", question.Id, $"“Omdat …” bij het antwoord “{silent.Id}” van de vraag");
                }
            }

            foreach (var reason in edition.Guide.Guide.Rules.SelectMany(rule => rule.Referrals).Select(referral => referral.Reason).Distinct(StringComparer.Ordinal).Where(reason => words?.Reasons.ContainsKey(reason) != true))
            {
                yield return Missing("redenen", reason, "De reden");
            }

            foreach (var block in edition.Guide.Blocks.Where(block => words?.Blocks.ContainsKey(block.Id) != true))
            {
                yield return Missing("blokken", block.Id, "Het richtlijnblok");
            }

            foreach (var rule in edition.Guide.Guide.SafetyRules.Where(rule => words?.SafetyRules.ContainsKey(rule.Id) != true))
            {
                yield return Missing("veiligheid", rule.Id, "De veiligheidsregel");
            }

            MissingWord Missing(string part, string id, string what) => new(language.Tag, part, id, $"{what} “{id}” mist nog een tekst in deze taal: {language.Name}.");
        }
    }
}
