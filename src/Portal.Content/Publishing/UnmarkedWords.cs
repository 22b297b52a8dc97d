using System.Collections.Immutable;
using Portal.Content.Checks.Wording;
using Portal.Content.Folder;
using Portal.Content.Guidance;

namespace Portal.Content.Publishing;

/// <summary>The words of the guide as readers see them: without the marks that name facts.</summary>
internal static class UnmarkedWords
{
    public static GuideWords Of(GuideWords words) => new(
        Each(words.Questions, Of),
        Each(words.Reasons, FactMarks.Strip),
        Each(words.Blocks, block => new BlockWords(FactMarks.Strip(block.Title), FactMarks.Strip(block.Text), FactMarks.Strip(block.Fallback))),
        words.Roles,
        words.SafetyRules,
        words.Names);

    private static QuestionWords Of(QuestionWords question) => new(
        FactMarks.Strip(question.Title),
        FactMarks.Strip(question.Hint),
        FactMarks.Strip(question.Why),
        question.Topic,
        Each(question.Answers, answer => new AnswerWords(FactMarks.Strip(answer.Label), FactMarks.Strip(answer.Hint), FactMarks.Strip(answer.Because))));

    private static ImmutableSortedDictionary<string, T> Each<T>(ImmutableSortedDictionary<string, T> items, Func<T, T> change) =>
        Ordinal.ByKey(items.Select(item => (item.Key, change(item.Value))));
}
