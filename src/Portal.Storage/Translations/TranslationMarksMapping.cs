using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Translations;
using Portal.Storage.Drafts;

namespace Portal.Storage.Translations;

internal sealed class TranslationMarksMapping : IEntityTypeConfiguration<TranslationMarksRow>
{
    public void Configure(EntityTypeBuilder<TranslationMarksRow> builder)
    {
        builder.ToTable("TranslatedFrom").HasKey(row => row.Language);
        builder.Property(row => row.Language).HasMaxLength(ItemMapping.Language);
        builder.HasItem<TranslationMarksRow, TranslationMarks>();
    }
}
