using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Pages;
using Portal.Storage.Drafts;

namespace Portal.Storage.Pages;

internal sealed class PageMapping : IEntityTypeConfiguration<PageRow>
{
    public void Configure(EntityTypeBuilder<PageRow> builder)
    {
        builder.ToTable("Pages").HasKey(row => new { row.Key, row.Language });
        builder.Property(row => row.Key).HasMaxLength(ItemMapping.Key);
        builder.Property(row => row.Language).HasMaxLength(ItemMapping.Language);
        builder.HasItem<PageRow, PageText>(nameof(PageText.Body));
    }
}
