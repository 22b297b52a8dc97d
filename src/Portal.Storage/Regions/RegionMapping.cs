using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Regions;
using Portal.Storage.Drafts;

namespace Portal.Storage.Regions;

internal sealed class RegionMapping : IEntityTypeConfiguration<MunicipalityRow>, IEntityTypeConfiguration<PlaceRow>, IEntityTypeConfiguration<PostcodeRow>
{
    public void Configure(EntityTypeBuilder<MunicipalityRow> builder) => Map<MunicipalityRow, Municipality>(builder.ToTable("Municipalities"));

    public void Configure(EntityTypeBuilder<PlaceRow> builder) => Map<PlaceRow, Place>(builder.ToTable("Places"));

    public void Configure(EntityTypeBuilder<PostcodeRow> builder) => Map<PostcodeRow, Postcode>(builder.ToTable("Postcodes"));

    private static void Map<TRow, T>(EntityTypeBuilder<TRow> builder)
        where TRow : RegionRow<T>
        where T : class
    {
        builder.HasKey(row => row.Position);
        builder.Property(row => row.Position).ValueGeneratedNever();
        ItemMapping.Map(builder.ComplexProperty(row => row.Item));
    }
}
