using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;
using Portal.Storage.Revisions;

namespace Portal.Storage.Publishing;

internal sealed class PublishingMapping : IEntityTypeConfiguration<DocumentRow>, IEntityTypeConfiguration<PublicationRow>, IEntityTypeConfiguration<InstallationRow>
{
    public void Configure(EntityTypeBuilder<DocumentRow> builder)
    {
        builder.ToTable("Documents").HasKey(document => document.Hash);
        builder.Property(document => document.Hash).HasMaxLength(DocumentHash.Length).IsFixedLength().IsUnicode(false);
        builder.Property(document => document.Text).HasMaxLength(ItemMapping.Unbounded);
    }

    public void Configure(EntityTypeBuilder<PublicationRow> builder)
    {
        builder.ToTable("Publications").HasKey(publication => publication.Number);
        builder.Property(publication => publication.Number).ValueGeneratedNever();
        builder.Property(publication => publication.By).HasMaxLength(RevisionMapping.Who);
        builder.Property(publication => publication.Note).HasMaxLength(RevisionMapping.Note);
        builder.Property(publication => publication.Hash).HasMaxLength(DocumentHash.Length).IsFixedLength().IsUnicode(false);
        builder.Property(publication => publication.Manifest).IsJson();
        builder.HasOne<PublicationRow>().WithMany().HasForeignKey(publication => publication.RestoredFrom);
    }

    public void Configure(EntityTypeBuilder<InstallationRow> builder)
    {
        builder.ToTable("Installation").HasKey(installation => installation.Row);
        builder.Property(installation => installation.Row).ValueGeneratedNever();
        builder.Property(installation => installation.Turn).IsConcurrencyToken();
        builder.HasOne<PublicationRow>().WithMany().HasForeignKey(installation => installation.LiveNumber);
    }
}
