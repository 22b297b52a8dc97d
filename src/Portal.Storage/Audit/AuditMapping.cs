using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Storage.Audit;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>
{
    private const int Who = 200;
    private const int Deed = 40;
    private const int About = 300;

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries").HasKey(entry => entry.Id);
        builder.Property(entry => entry.Who).HasMaxLength(Who);
        builder.Property(entry => entry.Deed).HasMaxLength(Deed);
        builder.Property(entry => entry.About).HasMaxLength(About);
        builder.HasIndex(entry => entry.At);
    }
}
