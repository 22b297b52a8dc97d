using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.Facts;

internal sealed class FactMapping : IEntityTypeConfiguration<FactRow>
{
    public void Configure(EntityTypeBuilder<FactRow> builder)
    {
        builder.ToTable("Facts").HasNamedItem<FactRow, Fact>();
        builder.Property(row => row.GivenBy).HasMaxLength(ItemMapping.Id);
    }
}
