namespace Portal.Referral;

public abstract partial record GuideProblem
{
    /// <summary>Two questions have one name.</summary>
    public sealed record SameQuestionTwice(string Question)
        : GuideProblem(GuidePart.Question, Question, $"There are two questions called \"{Question}\". Give one of them another name.");

    /// <summary>A number of a question is out of range or used twice.</summary>
    public sealed record BadQuestionNumber(string Question, int Number, string Why)
        : GuideProblem(GuidePart.Question, Question, $"The question \"{Question}\" can't have the number {Number}: {Why}.");

    /// <summary>A question asks no fact, too many, one that does not exist, a given one, or facts that don't go together.</summary>
    public sealed record BadQuestionFacts(string Question, string Why)
        : GuideProblem(GuidePart.Question, Question, $"The facts of the question \"{Question}\" can't be asked so: {Why}.");

    /// <summary>The questions don't stand in the order of their facts.</summary>
    public sealed record QuestionOutOfOrder(string Question)
        : GuideProblem(GuidePart.Question, Question, $"The question \"{Question}\" stands in another place than its facts do. Questions and facts must have the same order.");

    /// <summary>An answer is missing, superfluous, doubled, or has a bad number.</summary>
    public sealed record BadAnswer(string Question, string Answer, string Why)
        : GuideProblem(GuidePart.Question, Question, $"The answer \"{Answer}\" of the question \"{Question}\" is not right: {Why}.");

    /// <summary>A condition for asking speaks of a fact that is not known yet.</summary>
    public sealed record AskedTooEarly(string Question, string Fact)
        : GuideProblem(GuidePart.Question, Question, $"Whether the question \"{Question}\" is asked depends on the fact \"{Fact}\", which is not settled before it.");

    /// <summary>What holds when a question is not asked is missing, superfluous, or can't be.</summary>
    public sealed record BadOtherwise(string Question, string Why)
        : GuideProblem(GuidePart.Question, Question, $"What holds when the question \"{Question}\" is not asked is not right: {Why}.");
}
