using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Words;

internal sealed class QuestionWordsMapping : IEntityTypeConfiguration<QuestionWordsRow>
{
    public void Configure(EntityTypeBuilder<QuestionWordsRow> builder)
    {
        builder.ToTable("QuestionWords").HasKey(row => new { row.Language, row.Question });
        builder.Property(row => row.Language).HasMaxLength(ItemMapping.Language);
        builder.Property(row => row.Question).HasMaxLength(ItemMapping.Id);
        builder.HasItem<QuestionWordsRow, QuestionWords>(nameof(QuestionWords.Why));
    }
}
