using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Audit;
using Portal.Storage.Blocks;
using Portal.Storage.Cases;
using Portal.Storage.Desks;
using Portal.Storage.Drafts;
using Portal.Storage.Editors;
using Portal.Storage.Exchange;
using Portal.Storage.Facts;
using Portal.Storage.Pages;
using Portal.Storage.Previews;
using Portal.Storage.Publishing;
using Portal.Storage.Questions;
using Portal.Storage.Redirects;
using Portal.Storage.Regions;
using Portal.Storage.Reviews;
using Portal.Storage.Revisions;
using Portal.Storage.Roles;
using Portal.Storage.Rules;
using Portal.Storage.SafetyRules;
using Portal.Storage.Searching;
using Portal.Storage.Settings;
using Portal.Storage.Setup;
using Portal.Storage.Texts;
using Portal.Storage.Translations;
using Portal.Storage.Urgent;
using Portal.Storage.Visits;
using Portal.Storage.Words;

namespace Portal.Storage;

/// <summary>Everything that is stored: the draft edition, what was published, and what is kept beside them.</summary>
public abstract class PortalDbContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<SettingsRow> Settings => Set<SettingsRow>();

    public DbSet<TextRow> Texts => Set<TextRow>();

    public DbSet<PageRow> Pages => Set<PageRow>();

    public DbSet<DeskRow> Desks => Set<DeskRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<QuestionRow> Questions => Set<QuestionRow>();

    public DbSet<RuleRow> Rules => Set<RuleRow>();

    public DbSet<SafetyRuleRow> SafetyRules => Set<SafetyRuleRow>();

    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<BlockRow> Blocks => Set<BlockRow>();

    public DbSet<RoleRow> Roles => Set<RoleRow>();

    public DbSet<QuestionWordsRow> QuestionWords => Set<QuestionWordsRow>();

    public DbSet<BlockWordsRow> BlockWords => Set<BlockWordsRow>();

    public DbSet<GuideTextRow> GuideTexts => Set<GuideTextRow>();

    public DbSet<SearchWordsRow> SearchWords => Set<SearchWordsRow>();

    public DbSet<TranslationMarksRow> TranslatedFrom => Set<TranslationMarksRow>();

    public DbSet<MunicipalityRow> Municipalities => Set<MunicipalityRow>();

    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    public DbSet<PostcodeRow> Postcodes => Set<PostcodeRow>();

    public DbSet<RoleHolderRow> RoleHolders => Set<RoleHolderRow>();

    public DbSet<RedirectRow> Redirects => Set<RedirectRow>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<PublicationRow> Publications => Set<PublicationRow>();

    public DbSet<InstallationRow> Installation => Set<InstallationRow>();

    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();

    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    public DbSet<PreviewLinkRow> PreviewLinks => Set<PreviewLinkRow>();

    public DbSet<PreviewRemarkRow> PreviewRemarks => Set<PreviewRemarkRow>();

    public DbSet<ArrivalRow> Arrivals => Set<ArrivalRow>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Editor> Editors => Set<Editor>();

    public DbSet<EditorLink> EditorLinks => Set<EditorLink>();

    public DbSet<VisitCount> VisitCounts => Set<VisitCount>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        SavingRules.Apply(ChangeTracker);

        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        SavingRules.Apply(ChangeTracker);

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ModelRules.Set(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        ModelRules.Finish(modelBuilder.Model, Database.IsSqlServer());
    }
}

/// <summary>In one file beside the program; the default.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options) : PortalDbContext(options);

/// <summary>On a server; for production.</summary>
public sealed class SqlServerPortalDbContext(DbContextOptions<SqlServerPortalDbContext> options) : PortalDbContext(options);
