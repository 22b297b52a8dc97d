using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;
using Portal.Storage.Revisions;

namespace Portal.Storage.Previews;

internal sealed class PreviewMapping : IEntityTypeConfiguration<PreviewLinkRow>, IEntityTypeConfiguration<PreviewRemarkRow>
{
    public const int Name = 100;

    public void Configure(EntityTypeBuilder<PreviewLinkRow> builder)
    {
        builder.ToTable("PreviewLinks").HasKey(link => link.Id);
        builder.Property(link => link.TokenHash).HasMaxLength(DocumentHash.Length).IsFixedLength().IsUnicode(false);
        builder.Property(link => link.Start).HasMaxLength(300);
        builder.Property(link => link.Reader).HasMaxLength(RevisionMapping.Who);
        builder.Property(link => link.Hash).HasMaxLength(DocumentHash.Length).IsFixedLength().IsUnicode(false);
        builder.Property(link => link.Manifest).IsJson();
        builder.Property(link => link.By).HasMaxLength(RevisionMapping.Who);
        builder.HasIndex(link => link.TokenHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PreviewRemarkRow> builder)
    {
        builder.ToTable("PreviewRemarks").HasKey(remark => remark.Id);
        builder.Property(remark => remark.Name).HasMaxLength(Name);
        builder.HasOne<PreviewLinkRow>().WithMany().HasForeignKey(remark => remark.Link);
    }
}
