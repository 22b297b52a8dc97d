using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Referral;
using Portal.Storage.Drafts;

namespace Portal.Storage.SafetyRules;

internal sealed class SafetyRuleMapping : IEntityTypeConfiguration<SafetyRuleRow>
{
    public void Configure(EntityTypeBuilder<SafetyRuleRow> builder) => builder.ToTable("SafetyRules").HasNamedItem<SafetyRuleRow, SafetyRule>();
}
