using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Guidance;
using Portal.Referral;
using RuleReferral = Portal.Referral.Referral;

namespace Portal.Web.Tests.Pages.Keuzehulp;

/// <summary>The shipped edition with another guide.</summary>
internal static class ChangedGuide
{
    /// <summary>An answer gets another number: to who gave it before, it is gone.</summary>
    public static Edition WithoutAnswer(Edition edition, string question, string answer) => With(edition, guide => guide with
    {
        Questions = [.. guide.Questions.Select(known => known.Id != question ? known : known with
        {
            Answers = [.. known.Answers.Select(offered => offered.Id == answer ? offered with { Number = 40 } : offered)],
        })],
    });

    /// <summary>A question gets another number: to who answered it before, it is gone.</summary>
    public static Edition WithoutQuestion(Edition edition, string question) => With(edition, guide => guide with
    {
        Questions = [.. guide.Questions.Select(known => known.Id == question ? known with { Number = 200 } : known)],
    });

    /// <summary>At the end everybody is asked which of two things they have: debts, children.</summary>
    public static Edition WithSeveral(Edition edition)
    {
        var changed = With(edition, guide => guide with
        {
            MostQuestions = guide.MostQuestions + 1,
            Facts = [.. guide.Facts.Where(fact => fact.Use != FactUse.Given), Ticked("debts"), Ticked("children"), .. guide.Facts.Where(fact => fact.Use == FactUse.Given)],
            Questions = [.. guide.Questions, new Question("besides", 30, ["debts", "children"], [new("debts", 1), new("children", 2), new(Answer.None, 3), new(Fact.Unknown, 4)], null, [])],
            Rules = [.. guide.Rules, Helps("debts", guide), Helps("children", guide)],
        });

        return changed with
        {
            Guide = changed.Guide with
            {
                Words = changed.Guide.Words.ToImmutableSortedDictionary(
                    words => words.Key,
                    words => words.Value with { Questions = words.Value.Questions.Add("besides", Words) },
                    StringComparer.Ordinal),
            },
        };
    }

    private static QuestionWords Words { get; } = new(
        "Wat heb je?",
        "",
        "Daarom.",
        "Wat je hebt",
        new Dictionary<string, AnswerWords>
        {
            ["debts"] = new("Schulden", "", "je schulden hebt"),
            ["children"] = new("Kinderen", "", "je kinderen hebt"),
            [Answer.None] = new("Geen van deze", "", "je geen van deze hebt"),
            [Fact.Unknown] = new("Ik weet het niet", "", ""),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal));

    private static Fact Ticked(string id) => new(id, [Fact.Yes, Fact.No], FactUse.Walk);

    private static Rule Helps(string fact, Guide guide) => new(
        fact,
        new Condition.OneOf(fact, [Fact.Yes]),
        [new RuleReferral(Target.Desk("juridisch-loket"), fact == "debts" ? Purpose.Information : Purpose.Care, 390, guide.Rules[0].Referrals[0].Reason)]);

    private static Edition With(Edition edition, Func<Guide, Guide> change) => edition with
    {
        Guide = edition.Guide with { Guide = change(edition.Guide.Guide) },
    };
}
