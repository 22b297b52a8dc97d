using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Words;

/// <summary>The words of a guidance block in one language.</summary>
public sealed class BlockWordsRow : DraftRow<BlockWords>
{
    public required string Language { get; init; }

    public required string Block { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => $"{Language}/{Block}";
}
