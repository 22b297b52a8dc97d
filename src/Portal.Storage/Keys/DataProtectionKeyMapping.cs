using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;

namespace Portal.Storage.Keys;

/// <summary>The keys that seal visitors' addresses; the framework's own row.</summary>
internal sealed class DataProtectionKeyMapping : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.ToTable("DataProtectionKeys").HasKey(key => key.Id);
        builder.Property(key => key.Xml).HasMaxLength(ItemMapping.Unbounded);
    }
}
