using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;

namespace Portal.Storage.Visits;

internal sealed class VisitMapping : IEntityTypeConfiguration<VisitCount>
{
    public void Configure(EntityTypeBuilder<VisitCount> builder)
    {
        builder.ToTable("VisitCounts").HasKey(count => new { count.Day, count.Outcome });
        builder.Property(count => count.Outcome).HasMaxLength(ItemMapping.Id);
    }
}
