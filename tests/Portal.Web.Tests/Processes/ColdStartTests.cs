using Portal.Content.Folder;
using Portal.Storage.Publishing;
using Portal.Testing;
using Portal.Web.Serving.Copies;
using Portal.Web.Tests.Serving;

namespace Portal.Web.Tests.Processes;

/// <summary>A process that starts without its database, on what an earlier one left on disk.</summary>
public sealed class ColdStartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Database => folder.PathOf("portal.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_serves_the_newest_sound_copy_opens_earlier_addresses_and_takes_no_strange_database()
    {
        // What an earlier process leaves: its keys, an address it sealed, and two copies, of which the newest was damaged since.
        ImportedDatabase.CopyTo(folder.Path);
        var installation = Guid.Parse(Sqlite.Read(Database, "SELECT Id FROM Installation"));
        string address;
        await using (var earlier = await PortalProcess.StartAsync(folder.Path))
        {
            address = await Visits.WalkAsync(earlier.Visitor);
            await earlier.StopAsync();
        }

        File.Delete(Database);
        LeaveCopies(installation);

        await using var portal = await PortalProcess.StartAsync(folder.Path);
        await Visits.SeeEveryPageAsync(portal.Visitor);
        await Visits.WalkAsync(portal.Visitor);

        Assert.Equal(("unreachable", 2, "copy"), await portal.HealthAsync());
        Assert.True(await Visits.OpensAsync(portal.Visitor, address));
        Assert.False(File.Exists(Database));

        // An older state of the same database.
        ImportedDatabase.CopyTo(folder.Path);
        await portal.UntilDatabaseIsAsync("lower-number");

        Sqlite.Execute(Database, $"UPDATE Installation SET Id = '{Guid.NewGuid().ToString().ToUpperInvariant()}'");
        await portal.UntilDatabaseIsAsync("other-installation");
        Assert.Equal(("other-installation", 2, "copy"), await portal.HealthAsync());

        Sqlite.Execute(Database, "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '11.0.0')");
        await portal.UntilDatabaseIsAsync("newer-schema");
        Assert.Equal(("newer-schema", 2, "copy"), await portal.HealthAsync());
    }

    [Fact]
    public async Task With_nothing_at_all_it_waits_says_so_and_starts_when_the_database_comes()
    {
        Directory.CreateDirectory(folder.PathOf("publications"));
        File.WriteAllText(folder.PathOf($"publications/00000001-{new string('0', 64)}.portal"), "damaged");

        await using var portal = PortalProcess.Launch(folder.Path, PortalProcess.Serving);
        await portal.UntilLoggedAsync("There is nothing to serve");
        Assert.False(File.Exists(Database));
        ImportedDatabase.CopySmallTo(folder.Path);
        await portal.UntilListeningAsync();

        Assert.Equal(("reachable", 1, "database"), await portal.HealthAsync());
    }

    [Fact]
    public async Task A_server_that_is_away_is_a_database_that_is_away()
    {
        LeaveCopies(Guid.NewGuid());

        await using var portal = await PortalProcess.StartAsync(
            folder.Path,
            ("Storage:Provider", "SqlServer"),
            ("ConnectionStrings:Portal", "Server=tcp:127.0.0.1,1;Database=portal;User Id=nobody;Password=none;Encrypt=false;Connect Timeout=1"));
        var page = await portal.Visitor.GetStringAsync(new Uri("/nl", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("<h1", page, StringComparison.Ordinal);
        Assert.Equal(("unreachable", 2, "copy"), await portal.HealthAsync());
        Assert.Contains("network-related", portal.Log, StringComparison.Ordinal);
    }

    private void LeaveCopies(Guid installation)
    {
        var documents = EditionDocuments.Of(ShippedEdition.Edition);
        var copies = new PublicationCopies(folder.PathOf("publications"), TimeProvider.System);
        foreach (var number in (int[])[2, 3])
        {
            copies.Write(new PublishedEdition(installation, number, TimeProvider.System.GetUtcNow(), "", "", EditionDocuments.Hash(documents), documents));
        }

        File.WriteAllText(Directory.GetFiles(folder.PathOf("publications"), "00000003-*").Single(), "damaged");
    }
}
