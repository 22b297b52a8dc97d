using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Blocks;

internal sealed class BlockMapping : IEntityTypeConfiguration<BlockRow>
{
    public void Configure(EntityTypeBuilder<BlockRow> builder) => builder.ToTable("Blocks").HasNamedItem<BlockRow, GuidanceBlock>();
}
