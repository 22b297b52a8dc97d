using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Differences;
using Portal.Referral;
using Portal.Storage.Tests.Databases;
using Portal.Storage.Urgent;

namespace Portal.Storage.Tests.Urgent;

/// <summary>What can't wait for the rest of the draft.</summary>
public sealed class UrgentChangesTests : IAsyncLifetime
{
    private const string Desk = "always";
    private const string Other = "other";
    private const string Channel = "phone";

    /// <summary>With a desk that no rule leads to.</summary>
    private static readonly Edition First = SmallEditions.First with { Desks = [.. SmallEditions.First.Desks, SmallEditions.First.Desks.Single(desk => desk.Id == Desk) with { Id = Other }] };

    private TestDatabase database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.MakeAsync();
        await database.ImportAsync(First);
        await database.PublishAsync();

        // What an editor is working on meanwhile.
        await database.ImportAsync(First with { Site = First.Site with { Owner = "Nog niet af" } });
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_channel_that_nobody_hangs_on_is_hidden_in_what_is_live_and_in_the_draft_and_nothing_else_changes()
    {
        var (live, draft) = (await LiveAsync(), await DraftAsync());

        Assert.Equal(new UrgentAttempt.Live(2), await HideAsync(Other, null));

        Assert.Equal(["Telefoon van Altijd iemand, zekerheid: hoog wordt laag. Bezoekers zien dit niet meer."], Told(live, await LiveAsync()));
        Assert.Equal(Told(live, await LiveAsync()), Told(draft, await DraftAsync()));
        Assert.Equal("Nog niet af", (await DraftAsync()).Site.Owner);
        Assert.Equal(["anna published", "anna hid"], await DeedsAsync());
    }

    [Fact]
    public async Task Who_would_be_left_without_a_desk_gets_the_one_that_is_named_in_what_is_live_and_in_the_draft()
    {
        var live = await LiveAsync();

        var needed = await HideAsync(Desk, null);

        Assert.NotEmpty(Assert.IsType<UrgentAttempt.FallbackNeeded>(needed).Problems);
        Assert.Equal(live.Site, (await LiveAsync()).Site with { Languages = live.Site.Languages, Hosts = live.Site.Hosts });

        Assert.Equal(new UrgentAttempt.Live(2), await HideAsync(Desk, Other));

        foreach (var edition in new[] { await LiveAsync(), await DraftAsync() })
        {
            Assert.Equal(Other, edition.Site.AlwaysDesk);
            Assert.Equal(Target.Desk(Other), edition.Guide.Guide.Rules.Single(rule => rule.Id == "talk").Referrals.Single().Target);
            Assert.Equal(Target.Desk(Other), edition.Guide.Guide.Cases.Single().First.Single());
            Assert.Equal(Other, edition.Guide.Roles.Single().Fallback);
            Assert.Equal(Other, edition.Regions.RoleHolders.Single().Desk);
        }

        Assert.Equal("Nog niet af", (await DraftAsync()).Site.Owner);
    }

    [Fact]
    public async Task A_fallback_that_is_no_desk_is_refused_and_nothing_changes()
    {
        Assert.IsType<UrgentAttempt.FallbackNeeded>(await HideAsync(Desk, "nowhere"));
        Assert.Equal(1, await NumberAsync());
    }

    [Fact]
    public async Task Closing_says_that_nobody_is_there()
    {
        Assert.Equal(new UrgentAttempt.Live(2), await DoAsync(urgent => urgent.CloseAsync(Other, Channel, "anna", "Dicht.", null, Cancellation)));

        Assert.Empty((await LiveAsync()).Desks.Single(desk => desk.Id == Other).VisibleChannels.Single().Hours!.Week);
        Assert.Equal(new UrgentAttempt.Unchanged(), await DoAsync(urgent => urgent.CloseAsync(Other, Channel, "anna", "Dicht.", null, Cancellation)));
    }

    [Fact]
    public async Task An_earlier_value_is_put_back_and_only_one_that_was_live()
    {
        await HideAsync(Other, null);
        var earlier = await DoAsync(urgent => urgent.EarlierAsync(Other, Channel, Cancellation));

        Assert.Equal([1], earlier.Select(value => value.Number));
        Assert.Equal(new UrgentAttempt.Unknown(), await DoAsync(urgent => urgent.PutBackAsync(Other, Channel, 7, "anna", "", Cancellation)));
        Assert.IsType<UrgentAttempt.Live>(await DoAsync(urgent => urgent.PutBackAsync(Other, Channel, 1, "anna", "Klopt weer.", Cancellation)));
        Assert.Single((await LiveAsync()).Desks.Single(desk => desk.Id == Other).VisibleChannels);
    }

    [Fact]
    public async Task A_new_number_is_live_once_somebody_else_confirms_it()
    {
        var id = await ProposeAsync("anna");

        Assert.Equal(new UrgentAttempt.SamePerson(), await ConfirmAsync(id, "anna"));
        Assert.Equal(new UrgentAttempt.Live(2), await ConfirmAsync(id, "bram"));
        Assert.Equal(new UrgentAttempt.Unknown(), await ConfirmAsync(id, "chris"));

        Assert.Equal("030-7654321", ValueIn(await LiveAsync()));
        Assert.Equal("030-7654321", ValueIn(await DraftAsync()));
        Assert.Equal(["anna proposed", "bram published", "bram confirmed"], await DeedsAsync());
    }

    [Fact]
    public async Task A_number_that_is_none_is_refused_with_the_reason()
    {
        var id = await ProposeAsync("anna", "bel maar");

        Assert.Contains(Assert.IsType<UrgentAttempt.Refused>(await ConfirmAsync(id, "bram")).Problems, problem => problem.Message.Contains("not a telephone number", StringComparison.Ordinal));
        Assert.Single(await DoAsync(urgent => urgent.WaitingAsync(Cancellation)));
    }

    [Fact]
    public async Task What_was_refused_by_a_second_person_never_goes_live()
    {
        var id = await ProposeAsync("anna");

        Assert.True(await DoAsync(urgent => urgent.RejectAsync(id, "bram", Cancellation)));
        Assert.False(await DoAsync(urgent => urgent.RejectAsync(id, "chris", Cancellation)));
        Assert.Equal(new UrgentAttempt.Unknown(), await ConfirmAsync(id, "chris"));
    }

    [Fact]
    public async Task Of_an_editors_own_changes_to_the_same_channel_all_others_stay()
    {
        await using (var context = database.Open())
        {
            var row = await context.Desks.SingleAsync(desk => desk.Id == Desk, Cancellation);
            row.Item = row.Item with { Channels = [.. row.Item.Channels.Select(channel => channel.Id == Channel ? channel with { Cost = Cost.Extra } : channel)] };
            await database.Draft(context).SaveAsync("editor", "", Cancellation);
        }

        await ConfirmAsync(await ProposeAsync("anna"), "bram");

        var own = (await DraftAsync()).Desks.Single(desk => desk.Id == Desk).Channels.Single(channel => channel.Id == Channel);
        Assert.Equal((Cost.Extra, "030-7654321"), (own.Cost, own.Value));
    }

    [Fact]
    public async Task An_urgent_change_that_is_overtaken_is_tried_again_on_what_is_live_then()
    {
        var id = await ProposeAsync("anna");
        var meanwhile = new Meanwhile("FROM \"Documents\"", async () => await database.PublishAsync("Ondertussen."));
        await using var context = database.Open(meanwhile);

        var end = await new UrgentChanges(context, database.Clock).ConfirmAsync(id, "bram", isAlone: false, Cancellation);

        Assert.Equal(new UrgentAttempt.Live(3), end);
        Assert.Equal("Nog niet af", (await LiveAsync()).Site.Owner);
        Assert.Equal("030-7654321", ValueIn(await LiveAsync()));
    }

    private static List<string> Told(Edition before, Edition after) => [.. EditionDifference.Between(before, after).Items.SelectMany(item => item.Sentences).Select(sentence => sentence.Text)];

    private static string ValueIn(Edition edition) => edition.Desks.Single(desk => desk.Id == Desk).Channels.Single(channel => channel.Id == Channel).Value;

    private Task<UrgentAttempt> HideAsync(string desk, string? fallback) => DoAsync(urgent => urgent.HideAsync(desk, Channel, "anna", "Klopt niet.", fallback, Cancellation));

    private async Task<int> NumberAsync()
    {
        await using var context = database.Open();

        return (await database.Publications(context).ReadPointerAsync(Cancellation))!.Number;
    }

    private async Task<long> ProposeAsync(string who, string value = "030-7654321")
    {
        var own = (await LiveAsync()).Desks.Single(desk => desk.Id == Desk).Channels.Single(channel => channel.Id == Channel);

        return Assert.IsType<UrgentAttempt.Waiting>(await DoAsync(urgent => urgent.ProposeAsync(new ChannelChange(Desk, own, own with { Value = value }), who, "Ander nummer.", Cancellation))).Id;
    }

    private Task<UrgentAttempt> ConfirmAsync(long id, string who) => DoAsync(urgent => urgent.ConfirmAsync(id, who, isAlone: false, Cancellation));

    private async Task<Edition> LiveAsync()
    {
        await using var context = database.Open();

        return (await database.Publications(context).ReadLiveAsync(Cancellation))!;
    }

    private async Task<Edition> DraftAsync()
    {
        await using var context = database.Open();

        return await database.Draft(context).ReadAsync(Cancellation);
    }

    private async Task<List<string>> DeedsAsync()
    {
        await using var context = database.Open();

        return await context.AuditEntries.Where(entry => entry.Who != "import" && entry.Who != "publisher").OrderBy(entry => entry.Id).Select(entry => $"{entry.Who} {entry.Deed}").ToListAsync(Cancellation);
    }

    private async Task<T> DoAsync<T>(Func<UrgentChanges, Task<T>> work)
    {
        await using var context = database.Open();

        return await work(new UrgentChanges(context, database.Clock));
    }
}
