using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Regions;
using Portal.Storage.Drafts;

namespace Portal.Storage.Regions;

internal sealed class RoleHolderMapping : IEntityTypeConfiguration<RoleHolderRow>
{
    public void Configure(EntityTypeBuilder<RoleHolderRow> builder)
    {
        builder.ToTable("RoleHolders").HasKey(row => row.Id);
        builder.HasItem<RoleHolderRow, RoleHolder>();
    }
}
