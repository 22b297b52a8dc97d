using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Naming;

/// <summary>What editors call everything that a rule speaks of.</summary>
internal sealed record GuideNames(FactNames Facts, TargetNames Targets, ImmutableArray<Question> Questions)
{
    /// <summary>"gevaar = nee": an answer to a question, by the name of its fact where it asks one.</summary>
    public string Of(SafeAnswer safe) => $"{NameOf(safe.Question)} = {AnswerOf(safe)}";

    /// <summary>The answer that is named so; null when there is none.</summary>
    public SafeAnswer? FindAnswer(string text)
    {
        var cut = text.Split('=', 2, StringSplitOptions.TrimEntries);
        if (cut.Length < 2 || Questions.FirstOrDefault(question => IsCalled(question, cut[0])) is not { } asked)
        {
            return null;
        }

        var named = asked.IsSeveral ? Facts.Find(cut[1]) ?? cut[1] : Facts.Find(asked.Facts[0], cut[1]);

        return asked.Answers.FirstOrDefault(answer => answer.Id == named) is { } answer ? new SafeAnswer(asked.Id, answer.Id) : null;
    }

    private bool IsCalled(Question question, string name) =>
        string.Equals(question.Id, name, StringComparison.OrdinalIgnoreCase) || (!question.IsSeveral && Facts.Find(name) == question.Facts[0]);

    private string NameOf(string id) => Questions.FirstOrDefault(question => question.Id == id) is { IsSeveral: false, Facts: [var fact] } ? Facts.Of(fact) : id;

    private string AnswerOf(SafeAnswer safe) => Questions.FirstOrDefault(question => question.Id == safe.Question) switch
    {
        { IsSeveral: false, Facts: [var fact] } => Facts.Of(fact, safe.Answer),
        _ => Facts.Of(safe.Answer),
    };
}
