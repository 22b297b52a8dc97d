using System.Xml.Linq;
using Portal.Web.Sealing.Keys;

namespace Portal.Web.Tests.Sealing.Keys;

public sealed class SealingKeysTests
{
    [Fact]
    public void Without_a_database_and_a_mirror_a_key_is_made_in_memory()
    {
        using var replica = new Replica();

        var address = replica.Addresses.Seal(new Note("alone"));

        Assert.True(replica.Opens(address));
        Assert.False(Assert.Single(replica.Keys.All).IsStored);
    }

    [Fact]
    public void Replicas_that_know_nothing_of_each_other_do_not_open_each_others_addresses()
    {
        using var one = new Replica();
        using var other = new Replica();

        Assert.False(other.Opens(one.Addresses.Seal(new Note("alone"))));
    }

    [Fact]
    public void A_key_that_comes_in_later_opens_addresses_at_once()
    {
        using var one = new Replica();
        using var other = new Replica();
        var address = one.Addresses.Seal(new Note("shared"));
        var before = other.Opens(address);

        other.Keys.Take(one.Keys.All);

        Assert.False(before);
        Assert.True(other.Opens(address));
    }

    [Fact]
    public void Taking_the_same_keys_again_changes_nothing()
    {
        using var keys = new SealingKeys();
        keys.Take([new SealingKey("key-1", "<key/>", IsStored: true)]);
        var unchanged = keys.Changed;

        keys.Take([new SealingKey("key-1", "<key/>", IsStored: true)]);

        Assert.False(unchanged.IsCancellationRequested);
    }

    [Fact]
    public void A_key_that_nobody_stored_stays_when_others_come_in()
    {
        using var keys = new SealingKeys();
        keys.StoreElement(new XElement("key"), "key-2");

        keys.Take([new SealingKey("key-1", "<key/>", IsStored: true)]);

        Assert.Equal(["key-1", "key-2"], keys.All.Select(key => key.Name));
        Assert.Equal(["key-2"], keys.Unstored.Select(key => key.Name));
    }

    [Fact]
    public void A_key_that_the_database_no_longer_has_is_gone()
    {
        using var keys = new SealingKeys();
        keys.Take([new SealingKey("key-1", "<key/>", IsStored: true), new SealingKey("key-2", "<key/>", IsStored: true)]);

        keys.Take([new SealingKey("key-2", "<key/>", IsStored: true)]);

        Assert.Equal(["key-2"], keys.All.Select(key => key.Name));
    }

    [Fact]
    public void Who_reads_a_key_may_change_what_they_got()
    {
        using var keys = new SealingKeys();
        keys.StoreElement(new XElement("key"), "key-1");

        keys.GetAllElements().Single().Name = "changed";

        Assert.Equal("key", keys.GetAllElements().Single().Name.LocalName);
    }
}
