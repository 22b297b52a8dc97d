using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;

namespace Portal.Storage.Words;

internal sealed class GuideTextMapping : IEntityTypeConfiguration<GuideTextRow>
{
    public void Configure(EntityTypeBuilder<GuideTextRow> builder)
    {
        builder.ToTable("GuideTexts").HasKey(row => new { row.Language, row.Kind, row.Id });
        builder.Property(row => row.Language).HasMaxLength(ItemMapping.Language);
        builder.Property(row => row.Id).HasMaxLength(ItemMapping.Id);
        builder.Property(row => row.Item).HasColumnName("Text").HasMaxLength(ItemMapping.Unbounded);
        builder.IsSaved();
    }
}
