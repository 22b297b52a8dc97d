using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.Rules;

internal sealed class RuleMapping : IEntityTypeConfiguration<RuleRow>
{
    public void Configure(EntityTypeBuilder<RuleRow> builder) => builder.ToTable("Rules").HasNamedItem<RuleRow, Rule>();
}
