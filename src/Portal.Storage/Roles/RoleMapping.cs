using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Roles;

internal sealed class RoleMapping : IEntityTypeConfiguration<RoleRow>
{
    public void Configure(EntityTypeBuilder<RoleRow> builder) => builder.ToTable("Roles").HasNamedItem<RoleRow, RegionalRole>();
}
