using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;

namespace Portal.Storage.Texts;

internal sealed class TextMapping : IEntityTypeConfiguration<TextRow>
{
    public void Configure(EntityTypeBuilder<TextRow> builder)
    {
        builder.ToTable("Texts").HasKey(row => new { row.Language, row.Key });
        builder.Property(row => row.Language).HasMaxLength(ItemMapping.Language);
        builder.Property(row => row.Key).HasMaxLength(ItemMapping.Key);
        builder.Property(row => row.Item).HasColumnName("Text").HasMaxLength(ItemMapping.Unbounded);
        builder.IsSaved();
    }
}
