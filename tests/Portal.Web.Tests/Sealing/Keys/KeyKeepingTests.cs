using System.Xml.Linq;
using Portal.Web.Sealing.Keys;
using Portal.Web.Tests.Serving;

namespace Portal.Web.Tests.Sealing.Keys;

public sealed class KeyKeepingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Addresses_of_before_open_after_a_start_with_nothing_but_the_mirror()
    {
        using var before = new Replica();
        var address = before.Addresses.Seal(new Note("kept"));
        before.KeepingIn(Mirror()).Mirror(isWhole: false);
        using var after = new Replica();

        after.KeepingIn(Mirror()).Recall();

        Assert.True(after.Opens(address));
    }

    [Fact]
    public void A_key_made_while_the_database_is_away_still_waits_to_be_stored_after_a_restart()
    {
        using var before = new Replica();
        before.Addresses.Seal(new Note("kept"));
        before.KeepingIn(Mirror()).Mirror(isWhole: false);
        using var after = new Replica();

        after.KeepingIn(Mirror()).Recall();

        Assert.Equal(before.Keys.Unstored, after.Keys.Unstored);
    }

    [Fact]
    public void A_mirror_that_can_not_be_read_is_kept_until_the_database_gave_the_keys()
    {
        Directory.CreateDirectory(folder.PathOf("keys"));
        File.WriteAllText(folder.PathOf("keys/keys.sealed"), "sealed with another secret");
        using var replica = new Replica();
        var keeping = replica.KeepingIn(Mirror());
        keeping.Recall();
        replica.Keys.StoreElement(new XElement("key"), "key-1");

        keeping.Mirror(isWhole: false);
        var before = Mirror().Read();
        keeping.Mirror(isWhole: true);

        Assert.IsType<MirrorReading.Unreadable>(before);
        Assert.IsType<MirrorReading.Mirrored>(Mirror().Read());
    }

    [Fact]
    public void A_mirror_that_is_true_is_not_written_again()
    {
        using var replica = new Replica();
        var keeping = replica.KeepingIn(Mirror());
        replica.Keys.StoreElement(new XElement("key"), "key-1");
        keeping.Mirror(isWhole: false);
        var written = File.ReadAllBytes(folder.PathOf("keys/keys.sealed"));

        keeping.Mirror(isWhole: true);

        Assert.Equal(written, File.ReadAllBytes(folder.PathOf("keys/keys.sealed")));
    }

    [Fact]
    public void Without_a_disk_to_write_on_sealing_goes_on()
    {
        File.WriteAllText(folder.PathOf("keys"), "a file where the folder should be");
        using var replica = new Replica();
        var keeping = replica.KeepingIn(Mirror());

        keeping.Recall();
        var address = replica.Addresses.Seal(new Note("alone"));
        keeping.Mirror(isWhole: true);

        Assert.True(replica.Opens(address));
    }

    private KeyMirror Mirror() => new(folder.PathOf("keys"), null);
}
