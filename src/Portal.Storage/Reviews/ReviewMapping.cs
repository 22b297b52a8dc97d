using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Publishing;
using Portal.Storage.Revisions;

namespace Portal.Storage.Reviews;

internal sealed class ReviewMapping : IEntityTypeConfiguration<ReviewRow>
{
    public void Configure(EntityTypeBuilder<ReviewRow> builder)
    {
        builder.ToTable("Reviews").HasKey(review => review.Id);
        builder.Property(review => review.Hash).HasMaxLength(DocumentHash.Length).IsFixedLength().IsUnicode(false);
        builder.Property(review => review.By).HasMaxLength(RevisionMapping.Who);
        builder.Property(review => review.Note).HasMaxLength(RevisionMapping.Note);
        builder.Property(review => review.DecidedBy).HasMaxLength(RevisionMapping.Who);
        builder.Property(review => review.Turn).IsConcurrencyToken();
        builder.Ignore(review => review.IsOpen);
        builder.HasOne<PublicationRow>().WithMany().HasForeignKey(review => review.Number);
        builder.HasIndex(review => review.State);
    }
}
