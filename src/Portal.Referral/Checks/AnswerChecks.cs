namespace Portal.Referral.Checks;

/// <summary>Every question offers just the answers that its facts have.</summary>
internal static class AnswerChecks
{
    private const int LargestNumber = 63;

    public static IEnumerable<GuideProblem> Of(Guide guide, GuideNames names) => guide.Questions.SelectMany(q => Of(q, names));

    private static IEnumerable<GuideProblem> Of(Question question, GuideNames names)
    {
        var offered = question.Answers.Select(a => a.Id).ToList();
        foreach (var answer in GuideChecks.Doubles(offered))
        {
            yield return new GuideProblem.BadAnswer(question.Id, answer, "it is there twice");
        }

        foreach (var answer in question.Answers.Where(a => a.Number is < 1 or > LargestNumber))
        {
            yield return new GuideProblem.BadAnswer(question.Id, answer.Id, $"its number is {answer.Number}, and numbers go from 1 to {LargestNumber}");
        }

        foreach (var twins in question.Answers.GroupBy(a => a.Number).Where(g => g.Count() > 1))
        {
            yield return new GuideProblem.BadAnswer(question.Id, twins.Last().Id, $"\"{twins.First().Id}\" has the number {twins.Key} already");
        }

        if (Needed(question, names) is not { } needed)
        {
            yield break;
        }

        foreach (var answer in needed.Except(offered, StringComparer.Ordinal))
        {
            yield return new GuideProblem.BadAnswer(question.Id, answer, "it is missing");
        }

        foreach (var answer in offered.Except(needed, StringComparer.Ordinal))
        {
            yield return new GuideProblem.BadAnswer(question.Id, answer, question.IsSeveral ? "it is no fact of this question" : "it is no value of the fact");
        }
    }

    /// <summary>Null when the facts themselves are wrong, which is told elsewhere.</summary>
    private static IReadOnlyList<string>? Needed(Question question, GuideNames names) => question.Facts.Length switch
    {
        0 => null,
        1 => names.Fact(question.Facts[0])?.Domain,
        _ => [.. question.Facts, Answer.None, Fact.Unknown],
    };
}
