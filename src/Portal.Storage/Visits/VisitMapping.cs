using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;

namespace Portal.Storage.Visits;

internal sealed class VisitMapping : IEntityTypeConfiguration<VisitCount>
{
    public void Configure(EntityTypeBuilder<VisitCount> builder)
    {
        builder.ToTable("VisitCounts").HasKey(count => new { count.Week, count.Desk });
        builder.Property(count => count.Desk).HasMaxLength(ItemMapping.Id);
        builder.Property(count => count.Times).IsConcurrencyToken();
    }
}
