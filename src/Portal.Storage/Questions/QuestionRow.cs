using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.Questions;

/// <summary>A question of the draft; its words stand in <see cref="Words.QuestionWordsRow"/>.</summary>
public sealed class QuestionRow : OrderedRow<Question>
{
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Id;

    internal static QuestionRow Of(Question question, int position) => new() { Id = question.Id, Item = question, Position = position };
}
