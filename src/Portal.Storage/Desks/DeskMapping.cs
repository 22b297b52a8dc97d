using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Content.Desks;
using Portal.Storage.Drafts;

namespace Portal.Storage.Desks;

internal sealed class DeskMapping : IEntityTypeConfiguration<DeskRow>
{
    public void Configure(EntityTypeBuilder<DeskRow> builder) => builder.ToTable("Desks").HasNamedItem<DeskRow, Desk>(nameof(Desk.Notes));
}
