using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>A question as a visitor meets it.</summary>
/// <param name="Number">From 1: how many questions she has seen, this one included.</param>
/// <param name="AtMostMore">How many more may come, this one included; never more than that will come.</param>
/// <param name="Before">What she answered before this question.</param>
/// <param name="Chosen">What she answered to it earlier.</param>
/// <param name="Mark">What was wrong with what she sent.</param>
/// <param name="IsStrayed">Whether she had answered it, but with an answer that no longer exists.</param>
internal sealed record QuestionScreen(
    Question Question,
    int Number,
    int AtMostMore,
    ImmutableArray<GivenAnswer> Before,
    AnswerSet Chosen,
    StepMark Mark,
    bool IsStrayed)
{
    /// <summary>The question before this one; null for the first.</summary>
    public int? Previous => Before.IsEmpty ? null : Before[^1].Question;

    /// <summary>The question that a walk is at; null when it has arrived.</summary>
    public static QuestionScreen? Of(DiagramForest forest, WalkSoFar walk)
    {
        var step = Walk.Replay(forest, walk.Answers.AsSpan());
        var asked = Walk.Asked(forest, walk.Answers.AsSpan());

        if (asked.Any(given => given.Question == walk.AskAgain))
        {
            return At(forest, forest.Guide.Questions.First(question => question.Number == walk.AskAgain), asked, walk);
        }

        return step.Question is { } next ? At(forest, next, asked, walk) with { AtMostMore = step.AtMostMore, IsStrayed = step.Kind == WalkStepKind.Strayed } : null;
    }

    private static QuestionScreen At(DiagramForest forest, Question question, ImmutableArray<GivenAnswer> asked, WalkSoFar walk)
    {
        var earlier = forest.Guide.Questions.TakeWhile(other => other != question).Select(other => other.Number).ToHashSet();
        ImmutableArray<GivenAnswer> before = [.. asked.Where(given => earlier.Contains(given.Question))];

        return new QuestionScreen(
            question,
            before.Length + 1,
            Walk.Replay(forest, before.AsSpan()).AtMostMore,
            before,
            walk.AnswersTo(question.Number) ?? new AnswerSet(0),
            walk.AskAgain == question.Number ? walk.Mark : StepMark.None,
            IsStrayed: false);
    }
}
