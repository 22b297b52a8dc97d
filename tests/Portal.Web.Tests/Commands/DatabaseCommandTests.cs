using Portal.Content.Folder;
using Portal.Testing;
using Portal.Web.Commands;
using Portal.Web.Tests.Serving;

namespace Portal.Web.Tests.Commands;

/// <summary>The commands that change or read the database, as an operator sees them.</summary>
public sealed class DatabaseCommandTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };
    private readonly TemporaryFolder folder = new();

    private string File => Path.Combine(host.DataFolder, "portal.db");

    public void Dispose()
    {
        host.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Importing_changes_the_draft_and_publishing_makes_it_live_and_both_say_when_nothing_changed()
    {
        using var edition = new SmallFolder(SmallEdition.OwnedBy("Iemand anders"));

        var import = await RunAsync(output => ContentImport.RunAsync(host.Services, edition.Path, output));
        var again = await RunAsync(output => ContentImport.RunAsync(host.Services, edition.Path, output));
        var publish = await RunAsync(output => Publish.RunAsync(host.Services, "een titel", output));
        var twice = await RunAsync(output => Publish.RunAsync(host.Services, "", output));
        var restore = await RunAsync(output => Publish.RestoreAsync(host.Services, 1, "", output));
        var unknown = await RunAsync(output => Publish.RestoreAsync(host.Services, 9, "", output));
        var list = await RunAsync(output => PublicationsList.RunAsync(host.Services, output));

        Assert.Equal((0, "Imported into the draft: 0 added, 1 changed, 0 removed. `publish` makes it live."), import);
        Assert.Equal((0, "The draft says this already."), again);
        Assert.Equal((0, "Publication 2 is live."), publish);
        Assert.Equal((0, "Nothing changed: publication 2 is live and says this already."), twice);
        Assert.Equal((0, "Publication 3 is live."), restore);
        Assert.Equal((1, "There is no publication 9. See `publications list`."), unknown);
        Assert.Collection(
            list.Output.Split('\n'),
            line => Assert.Matches(@"^\*      3 .*\(again what 1 said\)$", line),
            line => Assert.EndsWith("een titel", line, StringComparison.Ordinal),
            line => Assert.Matches("^ +1 .*first start$", line));
    }

    [Fact]
    public async Task Exporting_gives_the_files_that_were_imported()
    {
        var (exitCode, _) = await RunAsync(output => ContentExport.RunAsync(host.Services, folder.Path, output));

        Assert.Equal(0, exitCode);
        Assert.Equal(EditionDocuments.Of(SmallEdition.Edition), EditionDocuments.Of(EditionFolder.Read(folder.Path).Edition!));
    }

    [Fact]
    public async Task A_folder_with_a_mistake_is_not_imported_and_every_mistake_is_named()
    {
        using var content = new SmallFolder();
        System.IO.File.Delete(Path.Combine(content.Path, "desks/always.yml"));

        var (exitCode, output) = await RunAsync(output => ContentImport.RunAsync(host.Services, content.Path, output));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Nothing was imported. Wrong:", output, StringComparison.Ordinal);
        Assert.Contains("guide/guide.yml:", output, StringComparison.Ordinal);
        Assert.Equal("2", Sqlite.Read(File, "SELECT count(*) FROM Desks"));
    }

    [Fact]
    public async Task Without_the_file_a_command_says_so_and_makes_none()
    {
        host.CreateVisitor().Dispose();
        System.IO.File.Delete(File);

        var publish = await RunAsync(output => Publish.RunAsync(host.Services, "", output));
        var migrate = await RunAsync(output => Migrate.RunAsync(host.Services, output));

        Assert.Equal((1, 1), (publish.ExitCode, migrate.ExitCode));
        Assert.StartsWith("The database is unreachable.", publish.Output, StringComparison.Ordinal);
        Assert.StartsWith("The database is unreachable.", migrate.Output, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        host.CreateVisitor().Dispose();
        Sqlite.Execute(File, "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '11.0.0')");

        var publish = await RunAsync(output => Publish.RunAsync(host.Services, "", output));
        var migrate = await RunAsync(output => Migrate.RunAsync(host.Services, output));

        Assert.Equal((1, "The database is newer-schema. It was migrated by a newer program: start that one."), publish);
        Assert.Equal(publish, migrate);
    }

    [Fact]
    public async Task Migrating_what_is_up_to_date_changes_nothing()
    {
        var (exitCode, _) = await RunAsync(output => Migrate.RunAsync(host.Services, output));

        Assert.Equal(0, exitCode);
        Assert.Equal("1", Sqlite.Read(File, "SELECT count(*) FROM DataProtectionKeys"));
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(Func<TextWriter, Task<int>> command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var exitCode = await command(output);

        return (exitCode, output.ToString().TrimEnd());
    }
}
