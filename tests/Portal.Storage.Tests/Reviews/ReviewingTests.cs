using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage.Reviews;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Reviews;

/// <summary>From draft to live by two people.</summary>
public sealed class ReviewingTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        await database.ImportAsync(SmallEditions.OwnedBy("Another"));
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task What_one_asks_another_makes_live()
    {
        var id = await SubmitAsync("anna");

        Assert.Equal(new ReviewAttempt.SamePerson(), await ApproveAsync(id, "Anna"));
        Assert.Equal(new ReviewAttempt.Published(2), await ApproveAsync(id, "bram"));

        Assert.Equal((ReviewState.Published, 2, "bram"), await StateAsync(id));
        Assert.Equal("Another", (await LiveAsync()).Site.Owner);
        Assert.Equal(["anna submitted", "bram published"], await DeedsAsync());
    }

    [Fact]
    public async Task A_small_team_does_it_alone_and_that_is_written_down()
    {
        var id = await SubmitAsync("anna");

        Assert.Equal(new ReviewAttempt.Published(2), await ApproveAsync(id, "anna", isAlone: true));
        Assert.Equal(["anna submitted", "anna published", "anna approved-alone"], await DeedsAsync());
    }

    [Fact]
    public async Task What_was_planned_goes_live_at_its_time_and_not_before_on_one_replica_only()
    {
        var at = database.Clock.GetUtcNow().AddHours(2);
        var id = await SubmitAsync("anna", at);

        Assert.Equal(new ReviewAttempt.Planned(at), await ApproveAsync(id, "bram", at: at));
        Assert.Null(await DueAsync());
        Assert.Equal("CoMensha", (await LiveAsync()).Site.Owner);

        database.Clock.Advance(TimeSpan.FromHours(2));
        var ends = await Task.WhenAll(DueAsync(), DueAsync(), DueAsync());

        Assert.Single(ends, end => end == new ReviewAttempt.Published(2));
        Assert.Null(await DueAsync());
        Assert.Equal("Another", (await LiveAsync()).Site.Owner);
        Assert.Equal((ReviewState.Published, 2, "bram"), await StateAsync(id));
    }

    [Fact]
    public async Task A_draft_that_changed_after_the_review_is_not_published_at_its_time_and_that_is_said()
    {
        var at = database.Clock.GetUtcNow().AddHours(2);
        var id = await SubmitAsync("anna", at);
        await ApproveAsync(id, "bram", at: at);
        await database.ImportAsync(SmallEditions.OwnedBy("A third"));
        database.Clock.Advance(TimeSpan.FromHours(3));

        Assert.Equal(new ReviewAttempt.DraftChanged(), await DueAsync());

        Assert.Null(await DueAsync());
        Assert.Equal("CoMensha", (await LiveAsync()).Site.Owner);
        Assert.Equal((ReviewState.Failed, null, "bram"), await StateAsync(id));
        Assert.Equal("bram not-published", (await DeedsAsync())[^1]);
    }

    [Fact]
    public async Task A_draft_that_changed_is_not_published_now_either()
    {
        var id = await SubmitAsync("anna");
        await database.ImportAsync(SmallEditions.OwnedBy("A third"));

        Assert.Equal(new ReviewAttempt.DraftChanged(), await ApproveAsync(id, "bram"));
        Assert.Equal((ReviewState.Waiting, null, ""), await StateAsync(id));
    }

    [Fact]
    public async Task Of_two_who_approve_at_once_one_publishes_and_the_other_is_told()
    {
        var id = await SubmitAsync("anna");

        var ends = await Task.WhenAll(ApproveAsync(id, "bram"), ApproveAsync(id, "chris"));

        Assert.Single(ends, end => end == new ReviewAttempt.Published(2));
        Assert.Single(ends, end => end is ReviewAttempt.TooLate or ReviewAttempt.Unchanged);
    }

    [Fact]
    public async Task A_number_an_hour_or_a_rule_does_not_change_without_a_word()
    {
        var desk = SmallEditions.First.Desks[0];
        await database.ImportAsync(SmallEditions.First with { Desks = SmallEditions.First.Desks.SetItem(0, desk with { Channels = [desk.Channels[0] with { Value = "0800-1" }] }) });

        var silent = await DoAsync(reviews => reviews.SubmitAsync("anna", "", null, Cancellation));

        Assert.Contains("wordt 0800-1", Assert.Single(Assert.IsType<ReviewAttempt.NoteNeeded>(silent).ToExplain).Text, StringComparison.Ordinal);
        Assert.IsType<ReviewAttempt.Waiting>(await DoAsync(reviews => reviews.SubmitAsync("anna", "Ander nummer.", null, Cancellation)));
    }

    [Fact]
    public async Task Mistakes_are_told_to_who_asks_and_nobody_has_to_review_them()
    {
        await database.ImportAsync(SmallEditions.Broken);

        var end = await DoAsync(reviews => reviews.SubmitAsync("anna", "Kapot.", null, Cancellation));

        Assert.NotEmpty(Assert.IsType<ReviewAttempt.Refused>(end).Problems);
        Assert.Empty(await DoAsync(reviews => reviews.ListAsync(10, Cancellation)));
    }

    [Fact]
    public async Task What_is_live_already_is_not_asked_again()
    {
        await database.ImportAsync(SmallEditions.First);

        Assert.Equal(new ReviewAttempt.Unchanged(), await DoAsync(reviews => reviews.SubmitAsync("anna", "", null, Cancellation)));
    }

    [Fact]
    public async Task A_newer_request_takes_the_place_of_an_older_one()
    {
        var first = await SubmitAsync("anna");
        await database.ImportAsync(SmallEditions.OwnedBy("A third"));
        var second = await SubmitAsync("anna");

        Assert.Equal((ReviewState.Withdrawn, null, "anna"), await StateAsync(first));
        Assert.Equal(new ReviewAttempt.TooLate(), await ApproveAsync(first, "bram"));
        Assert.Equal(new ReviewAttempt.Published(2), await ApproveAsync(second, "bram"));
    }

    [Fact]
    public async Task What_was_rejected_or_taken_back_can_not_go_live()
    {
        var rejected = await SubmitAsync("anna");
        await DoAsync(reviews => reviews.RejectAsync(rejected, "bram", "Nog niet.", Cancellation));
        var withdrawn = await SubmitAsync("anna");
        await DoAsync(reviews => reviews.WithdrawAsync(withdrawn, "anna", Cancellation));

        Assert.Equal(new ReviewAttempt.TooLate(), await ApproveAsync(rejected, "bram"));
        Assert.Equal(new ReviewAttempt.TooLate(), await ApproveAsync(withdrawn, "bram"));
        Assert.Equal("Nog niet.", (await DoAsync(reviews => reviews.FindAsync(rejected, Cancellation)))!.Remark);
    }

    private async Task<long> SubmitAsync(string who, DateTimeOffset? at = null) =>
        Assert.IsType<ReviewAttempt.Waiting>(await DoAsync(reviews => reviews.SubmitAsync(who, "Andere eigenaar.", at, Cancellation))).Id;

    private Task<ReviewAttempt> ApproveAsync(long id, string who, bool isAlone = false, DateTimeOffset? at = null) =>
        DoAsync(reviews => reviews.ApproveAsync(id, who, isAlone, at, Cancellation));

    private Task<ReviewAttempt?> DueAsync() => DoAsync(reviews => reviews.PublishDueAsync(Cancellation));

    private async Task<(ReviewState State, int? Number, string By)> StateAsync(long id)
    {
        var review = await DoAsync(reviews => reviews.FindAsync(id, Cancellation));

        return (review!.State, review.Number, review.DecidedBy);
    }

    private async Task<Edition> LiveAsync()
    {
        await using var context = database.Open();

        return (await database.Publications(context).ReadLiveAsync(Cancellation))!;
    }

    private async Task<List<string>> DeedsAsync()
    {
        await using var context = database.Open();

        return await context.AuditEntries.Where(entry => entry.Deed != "imported" && entry.Who != "publisher").OrderBy(entry => entry.Id).Select(entry => $"{entry.Who} {entry.Deed}").ToListAsync(Cancellation);
    }

    /// <summary>As a request of its own would.</summary>
    private async Task<T> DoAsync<T>(Func<Reviewing, Task<T>> work)
    {
        await using var context = database.Open();

        return await work(new Reviewing(context, database.Clock));
    }
}
