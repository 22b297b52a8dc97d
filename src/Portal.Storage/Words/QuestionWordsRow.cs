using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Words;

/// <summary>The words of a question in one language.</summary>
public sealed class QuestionWordsRow : DraftRow<QuestionWords>
{
    public required string Language { get; init; }

    public required string Question { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => $"{Language}/{Question}";
}
