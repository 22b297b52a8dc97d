using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.Cases;

internal sealed class CaseMapping : IEntityTypeConfiguration<CaseRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> builder) => builder.ToTable("Cases").HasNamedItem<CaseRow, Case>(nameof(Case.Story));
}
