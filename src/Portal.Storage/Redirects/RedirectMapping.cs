using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content;
using Portal.Storage.Drafts;

namespace Portal.Storage.Redirects;

internal sealed class RedirectMapping : IEntityTypeConfiguration<RedirectRow>
{
    public void Configure(EntityTypeBuilder<RedirectRow> builder)
    {
        builder.ToTable("Redirects").HasKey(row => row.Id);
        builder.HasItem<RedirectRow, Redirect>();
    }
}
