using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content;
using Portal.Storage.Drafts;

namespace Portal.Storage.Settings;

internal sealed class SettingsMapping : IEntityTypeConfiguration<SettingsRow>
{
    public void Configure(EntityTypeBuilder<SettingsRow> builder)
    {
        builder.ToTable("Settings").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.TextLanguages).IsJson();
        builder.Property(row => row.GuideLanguages).IsJson();
        builder.HasItem<SettingsRow, Site>();
    }
}
