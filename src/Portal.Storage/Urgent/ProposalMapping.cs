using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Storage.Drafts;
using Portal.Storage.Revisions;

namespace Portal.Storage.Urgent;

internal sealed class ProposalMapping : IEntityTypeConfiguration<ProposalRow>
{
    public void Configure(EntityTypeBuilder<ProposalRow> builder)
    {
        builder.ToTable("Proposals").HasKey(proposal => proposal.Id);
        builder.Property(proposal => proposal.Change).IsJson();
        builder.Property(proposal => proposal.By).HasMaxLength(RevisionMapping.Who);
        builder.Property(proposal => proposal.Note).HasMaxLength(RevisionMapping.Note);
        builder.Property(proposal => proposal.DecidedBy).HasMaxLength(RevisionMapping.Who);
        builder.Property(proposal => proposal.Turn).IsConcurrencyToken();
        builder.HasIndex(proposal => proposal.State);
    }
}
