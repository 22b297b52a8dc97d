using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Storage.Revisions;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public const int Kind = 40;
    public const int Key = 300;
    public const int Who = 200;
    public const int Note = 1000;

    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions").HasKey(revision => revision.Id);
        builder.Property(revision => revision.Kind).HasMaxLength(Kind);
        builder.Property(revision => revision.Key).HasMaxLength(Key);
        builder.Property(revision => revision.By).HasMaxLength(Who);
        builder.Property(revision => revision.Note).HasMaxLength(Note);
        builder.Property(revision => revision.State).HasMaxLength(-1);
        builder.HasIndex(revision => new { revision.Kind, revision.Key });
    }
}
