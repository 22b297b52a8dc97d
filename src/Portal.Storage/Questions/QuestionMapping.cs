using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.Questions;

internal sealed class QuestionMapping : IEntityTypeConfiguration<QuestionRow>
{
    public void Configure(EntityTypeBuilder<QuestionRow> builder) => builder.ToTable("Questions").HasNamedItem<QuestionRow, Question>();
}
