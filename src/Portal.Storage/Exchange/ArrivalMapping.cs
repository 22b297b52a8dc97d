using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;
using Portal.Storage.Revisions;

namespace Portal.Storage.Exchange;

internal sealed class ArrivalMapping : IEntityTypeConfiguration<ArrivalRow>
{
    public void Configure(EntityTypeBuilder<ArrivalRow> builder)
    {
        builder.ToTable("Arrivals").HasKey(arrival => arrival.Id);
        builder.Property(arrival => arrival.Name).HasMaxLength(RevisionMapping.Who);
        builder.Property(arrival => arrival.Hash).HasMaxLength(DocumentHash.Length).IsFixedLength().IsUnicode(false);
        builder.Property(arrival => arrival.Manifest).IsJson();
        builder.Property(arrival => arrival.By).HasMaxLength(RevisionMapping.Who);
    }
}
