using Portal.Storage.Json;
using Portal.Storage.Revisions;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Revisions;

public sealed class ItemFieldsTests
{
    [Fact]
    public void A_field_of_a_channel_is_found_by_the_names_around_it()
    {
        var desk = SmallEditions.First.Desks[0];
        var changed = desk with { Channels = [desk.Channels[0] with { Value = "0800-3000" }] };

        var difference = Assert.Single(ItemFields.Differences(StoredJson.Write(desk), StoredJson.Write(changed)));

        Assert.Equal(new FieldDifference("channels/phone/value", "0800-2000", "0800-3000"), difference);
    }

    [Fact]
    public void What_comes_or_goes_has_no_other_side()
    {
        var desk = SmallEditions.First.Desks[0];

        var differences = ItemFields.Differences(StoredJson.Write(desk with { Sources = ["a", "b"] }), StoredJson.Write(desk with { Channels = [], Sources = ["a"] }));

        Assert.Contains(new FieldDifference("sources", "a\nb", "a"), differences);
        Assert.Contains(new FieldDifference("channels/phone/value", "0800-2000", ""), differences);
    }

    [Fact]
    public void A_removal_leaves_nothing() => Assert.Empty(ItemFields.Of(null));
}
