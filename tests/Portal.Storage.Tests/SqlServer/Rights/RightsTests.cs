using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Audit;
using Portal.Storage.Drafts;
using Portal.Storage.Editors;
using Portal.Storage.Exchange;
using Portal.Storage.Previews;
using Portal.Storage.Publishing;
using Portal.Storage.Regions;
using Portal.Storage.Reviews;
using Portal.Storage.Revisions;
using Portal.Storage.Tests.Databases;
using Portal.Storage.Urgent;
using Portal.Storage.Visits;

namespace Portal.Storage.Tests.SqlServer.Rights;

public sealed class RightsTests
{
    private const string Everything = "SELECT, INSERT, UPDATE, DELETE";
    private const string Adding = "SELECT, INSERT";

    private static readonly Dictionary<Type, string> Decided = new()
    {
        [typeof(AuditEntry)] = Adding,
        [typeof(DataProtectionKey)] = Adding,
        [typeof(DocumentRow)] = Adding,
        [typeof(PublicationRow)] = Adding,
        [typeof(Revision)] = Adding,
        [typeof(Editor)] = "SELECT, INSERT, UPDATE",
        [typeof(EditorLink)] = "SELECT, INSERT, UPDATE",
        [typeof(IdentityUserPasskey<Guid>)] = Everything,
        [typeof(IdentityUserToken<Guid>)] = Everything,
        [typeof(InstallationRow)] = "SELECT, UPDATE",
        [typeof(VisitCount)] = "SELECT, INSERT, UPDATE",
        [typeof(ReviewRow)] = "SELECT, INSERT, UPDATE",
        [typeof(ProposalRow)] = "SELECT, INSERT, UPDATE",
        [typeof(PreviewLinkRow)] = "SELECT, INSERT, UPDATE",
        [typeof(PreviewRemarkRow)] = Adding,
        [typeof(ArrivalRow)] = Adding,
    };

    private readonly RightsScript _serving = new("sql-server-serving.sql");

    /// <summary>Fails for a new table until somebody decides what the running portal may do with it.</summary>
    [Fact]
    public void Who_serves_has_just_what_was_decided_for_each_table()
    {
        using var context = TestDatabase.OpenServer("Server=none");

        var decided = context.Model.GetEntityTypes().Select(type => (RightsOn(type.ClrType), $"dbo.{type.GetTableName()}")).Append(("SELECT", "dbo.__EFMigrationsHistory"));

        Assert.Equal(decided.OrderBy(right => right.Item2, StringComparer.Ordinal), _serving.Given.OrderBy(right => right.On, StringComparer.Ordinal));
        Assert.Empty(_serving.Others);
    }

    [Fact]
    public async Task Whatever_is_asked_of_the_storage_can_be_done_with_these_rights()
    {
        var heard = await EveryDeed.HeardAsync();

        var needed = from deed in heard
                     where deed.Key != "DatabaseCare.MigrateAsync"
                     from sql in deed
                     from use in TableUse.Of(ServerSql.Parse(sql))
                     select use;

        var given = _serving.Given.SelectMany(line => line.Rights.Split(", ").Select(right => new TableUse(right, line.On["dbo.".Length..])));
        Assert.Empty(needed.ToHashSet().Except(given));
    }

    [Fact]
    public void Who_migrates_has_the_tables_and_nothing_else_of_the_database()
    {
        var migrating = new RightsScript("sql-server-migrating.sql");

        Assert.Equal([("CREATE TABLE", ""), ("ALTER, REFERENCES, " + Everything, "dbo")], migrating.Given);
        Assert.Empty(migrating.Others);
    }

    [Theory]
    [InlineData("sql-server-serving.sql")]
    [InlineData("sql-server-migrating.sql")]
    public void A_script_holds_no_password_and_calls_nothing_unknown(string script)
    {
        var read = new RightsScript(script);

        Assert.DoesNotContain("PASSWORD", read.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(read.UnknownFunctions);
    }

    private static string RightsOn(Type type) => type.IsAssignableTo(typeof(DraftRow)) || type.IsAssignableTo(typeof(RegionRow)) ? Everything : Decided.GetValueOrDefault(type, "nobody decided");
}
