using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Search;
using Portal.Storage.Drafts;

namespace Portal.Storage.Searching;

internal sealed class SearchWordsMapping : IEntityTypeConfiguration<SearchWordsRow>
{
    public void Configure(EntityTypeBuilder<SearchWordsRow> builder)
    {
        builder.ToTable("SearchWords").HasKey(row => row.Language);
        builder.Property(row => row.Language).HasMaxLength(ItemMapping.Language);
        builder.HasItem<SearchWordsRow, SearchWords>();
    }
}
