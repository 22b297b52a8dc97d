using System.Collections.Immutable;
using CsCheck;
using Portal.Content.Desks;
using Portal.Content.Pages;
using Portal.Storage.Json;
using Portal.Storage.Revisions;
using Portal.Storage.Tests.Databases;
using Portal.Testing.Editions;

namespace Portal.Storage.Tests.Revisions;

public sealed class ItemMergeTests
{
    private static readonly Desk Origin = SmallEditions.First.Desks[0];

    [Fact]
    public void Changes_of_different_fields_go_together_without_a_question()
    {
        var mine = Origin with { Channels = [Origin.Channels[0] with { Value = "0800-3000" }] };
        var theirs = Origin with { Notes = "Gebeld.", Channels = [Origin.Channels[0] with { Called = new DateOnly(2026, 11, 24) }] };

        var (merged, disputes) = Merge(mine, theirs);

        Assert.Empty(disputes);
        Assert.Equal(("Gebeld.", "0800-3000", new DateOnly(2026, 11, 24)), (merged.Notes, merged.Channels[0].Value, merged.Channels[0].Called));
    }

    [Theory]
    [InlineData(MergeSide.Mine, "0800-3000")]
    [InlineData(MergeSide.Theirs, "0800-4000")]
    public void A_field_that_both_changed_is_asked(MergeSide side, string expected)
    {
        var (merged, disputes) = Merge(WithNumber("0800-3000"), WithNumber("0800-4000"), side);

        Assert.Equal(new MergeDispute("channels/phone/value", "0800-3000", "0800-4000", IsLines: false), Assert.Single(disputes));
        Assert.Equal(expected, merged.Channels[0].Value);
    }

    [Theory]
    [InlineData(MergeSide.Mine, 0)]
    [InlineData(MergeSide.Theirs, 1)]
    public void Who_took_away_a_channel_that_the_other_changed_is_asked(MergeSide side, int channels)
    {
        var (merged, disputes) = Merge(Origin with { Channels = [] }, WithNumber("0800-4000"), side);

        Assert.Equal("channels/phone", Assert.Single(disputes).Path);
        Assert.Equal(channels, merged.Channels.Length);
    }

    [Fact]
    public void Channels_that_each_added_are_both_there()
    {
        var mine = Origin with { Channels = Origin.Channels.Add(Origin.Channels[0] with { Id = "phone-abroad" }) };
        var theirs = Origin with { Channels = Origin.Channels.Add(Origin.Channels[0] with { Id = "phone-night" }) };

        var (merged, disputes) = Merge(mine, theirs);

        Assert.Empty(disputes);
        Assert.Equal(["phone", "phone-abroad", "phone-night"], merged.Channels.Select(channel => channel.Id));
    }

    [Theory]
    [InlineData(MergeSide.Mine, "een\nTWEE\ndrie\nvier!")]
    [InlineData(MergeSide.Theirs, "een\n2\ndrie\nvier!")]
    [InlineData(MergeSide.Both, "een\n2\nTWEE\ndrie\nvier!")]
    public void Of_a_long_text_only_the_lines_that_both_changed_are_asked(MergeSide side, string expected)
    {
        var merged = ItemMerge.Of(StoredJson.Write(Page("een\ntwee\ndrie\nvier")), StoredJson.Write(Page("een\nTWEE\ndrie\nvier")), StoredJson.Write(Page("een\n2\ndrie\nvier!")), _ => side);

        Assert.Equal(("body#0", true), (Assert.Single(merged.Disputes).Path, merged.Disputes[0].IsLines));
        Assert.Equal(expected, StoredJson.Read<PageText>(merged.State).Body);
    }

    [Fact]
    public void Without_an_origin_all_that_differs_is_asked()
    {
        var merged = ItemMerge.Of(null, StoredJson.Write(Origin), StoredJson.Write(Origin with { Notes = "Gebeld.", Kind = "chat" }), _ => MergeSide.Mine);

        Assert.Equal(["kind", "notes"], merged.Disputes.Select(dispute => dispute.Path).Order(StringComparer.Ordinal));
        Assert.Equal(StoredJson.Write(Origin), StoredJson.Write(StoredJson.Read<Desk>(merged.State)));
    }

    /// <summary>Three unrelated desks have everything in dispute; whatever is chosen, what comes out is a desk.</summary>
    [Fact]
    public void Whatever_two_make_of_a_desk_comes_together_as_a_desk() => Gen.Select(RandomDesks.Any("desk"), RandomDesks.Any("desk"), RandomDesks.Any("desk")).Sample((origin, mine, theirs) =>
    {
        var mineMerged = Read(ItemMerge.Of(StoredJson.Write(origin), StoredJson.Write(mine), StoredJson.Write(origin), _ => MergeSide.Theirs));
        var theirsMerged = Read(ItemMerge.Of(StoredJson.Write(origin), StoredJson.Write(origin), StoredJson.Write(theirs), _ => MergeSide.Mine));

        Assert.Equal(StoredJson.Write(mine), mineMerged);
        Assert.Equal(StoredJson.Write(theirs), theirsMerged);
        Assert.NotEmpty(Read(ItemMerge.Of(StoredJson.Write(origin), StoredJson.Write(mine), StoredJson.Write(theirs), _ => MergeSide.Theirs)));
    });

    private static string Read(MergedItem merged) => StoredJson.Write(StoredJson.Read<Desk>(merged.State));

    private static (Desk Merged, ImmutableArray<MergeDispute> Disputes) Merge(Desk mine, Desk theirs, MergeSide side = MergeSide.Mine)
    {
        var merged = ItemMerge.Of(StoredJson.Write(Origin), StoredJson.Write(mine), StoredJson.Write(theirs), _ => side);

        return (StoredJson.Read<Desk>(merged.State), merged.Disputes);
    }

    private static Desk WithNumber(string number) => Origin with { Channels = [Origin.Channels[0] with { Value = number }] };

    private static PageText Page(string body) => SmallEditions.First.Pages[0].Languages["nl"] with { Body = body };
}
