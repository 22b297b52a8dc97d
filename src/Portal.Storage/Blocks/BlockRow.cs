using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Blocks;

/// <summary>A guidance block of the draft; its words stand in <see cref="Words.BlockWordsRow"/>.</summary>
public sealed class BlockRow : OrderedRow<GuidanceBlock>
{
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Id;

    internal static BlockRow Of(GuidanceBlock block, int position) => new() { Id = block.Id, Item = block, Position = position };
}
