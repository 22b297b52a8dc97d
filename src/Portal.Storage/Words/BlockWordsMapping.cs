using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Words;

internal sealed class BlockWordsMapping : IEntityTypeConfiguration<BlockWordsRow>
{
    public void Configure(EntityTypeBuilder<BlockWordsRow> builder)
    {
        builder.ToTable("BlockWords").HasKey(row => new { row.Language, row.Block });
        builder.Property(row => row.Language).HasMaxLength(ItemMapping.Language);
        builder.Property(row => row.Block).HasMaxLength(ItemMapping.Id);
        builder.HasItem<BlockWordsRow, BlockWords>(nameof(BlockWords.Text), nameof(BlockWords.Fallback));
    }
}
