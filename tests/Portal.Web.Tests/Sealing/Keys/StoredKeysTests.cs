using System.Collections.Immutable;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Portal.Testing;
using Portal.Web.Sealing.Keys;
using Portal.Web.Serving;
using Portal.Web.Tests.Processes;
using Portal.Web.Tests.Serving;

namespace Portal.Web.Tests.Sealing.Keys;

/// <summary>Keys between a running portal and its database.</summary>
public sealed class StoredKeysTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };

    private string File => Path.Combine(host.DataFolder, "portal.db");

    private SealingKeys Keys => host.Services.GetRequiredService<SealingKeys>();

    private DatabaseState State => host.Services.GetRequiredService<DatabaseState>();

    public void Dispose() => host.Dispose();

    [Fact]
    public void The_key_of_the_database_is_there_before_the_first_visitor() =>
        Assert.True(Assert.Single(Keys.All).IsStored);

    [Fact]
    public async Task A_key_made_while_the_database_is_away_counts_at_once_is_mirrored_and_is_stored_when_it_is_back()
    {
        host.CreateVisitor().Dispose();
        System.IO.File.Move(File, File + ".aside");
        await TurnUntilAsync(() => State.Condition == DatabaseCondition.Unreachable);

        host.Services.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var made = Assert.Single(Keys.Unstored);
        await TurnUntilAsync(() => Mirrored().Contains(made));
        System.IO.File.Move(File + ".aside", File);
        await TurnUntilAsync(() => Keys.Unstored.IsEmpty);

        Assert.Equal("2", Sqlite.Read(File, "SELECT count(*) FROM DataProtectionKeys"));
        Assert.Equal(made.Xml, Sqlite.Read(File, $"SELECT Xml FROM DataProtectionKeys WHERE FriendlyName = '{made.Name}'"));
        await TurnUntilAsync(() => Mirrored().All(key => key.IsStored));
    }

    [Fact]
    public async Task A_key_that_another_replica_stored_is_known_within_some_turns()
    {
        host.CreateVisitor().Dispose();
        Sqlite.Execute(File, "INSERT INTO DataProtectionKeys (FriendlyName, Xml) VALUES ('key-other', '<key/>')");

        await TurnUntilAsync(() => Keys.All.Any(key => key.Name == "key-other"));

        Assert.Equal(2, Keys.All.Length);
    }

    private ImmutableArray<SealingKey> Mirrored() =>
        host.Services.GetRequiredService<KeyMirror>().Read() is MirrorReading.Mirrored { Keys: var keys } ? keys : [];

    private Task TurnUntilAsync(Func<bool> isTrue) => Until.TrueAsync(
        () =>
        {
            host.Clock.Advance(PublicationWatch.Pause);

            return isTrue();
        },
        "the portal has looked");
}
