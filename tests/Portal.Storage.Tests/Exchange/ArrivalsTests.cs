using Portal.Content;
using Portal.Storage.Exchange;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Exchange;

public sealed class ArrivalsTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task What_comes_in_takes_the_place_of_the_draft_and_what_stood_there_can_be_put_back()
    {
        var id = await KeepAsync(SmallEditions.OwnedBy("Another"));

        var taken = Assert.IsType<ArrivalAttempt.Taken>(await TakeOverAsync(id, SmallEditions.First));

        Assert.Equal("Another", (await DraftAsync()).Site.Owner);
        Assert.Equal(1, taken.Changes.Changed);

        Assert.IsType<ArrivalAttempt.Taken>(await TakeOverAsync(taken.Before!.Value, SmallEditions.OwnedBy("Another")));
        Assert.Equal("CoMensha", (await DraftAsync()).Site.Owner);
    }

    [Fact]
    public async Task Who_looked_at_another_draft_looks_again()
    {
        var id = await KeepAsync(SmallEditions.OwnedBy("Another"));
        await database.ImportAsync(SmallEditions.OwnedBy("A third"));

        Assert.Equal(new ArrivalAttempt.DraftChanged(), await TakeOverAsync(id, SmallEditions.First));
        Assert.Equal("A third", (await DraftAsync()).Site.Owner);
    }

    [Fact]
    public async Task What_never_came_in_takes_no_place() => Assert.Equal(new ArrivalAttempt.Unknown(), await TakeOverAsync(9, SmallEditions.First));

    private async Task<long> KeepAsync(Edition edition)
    {
        await using var context = database.Open();

        return await new Arrivals(context, database.Clock).KeepAsync(edition, "content.zip", "anna", Cancellation);
    }

    private async Task<ArrivalAttempt> TakeOverAsync(long id, Edition seen)
    {
        await using var context = database.Open();

        return await new Arrivals(context, database.Clock).TakeOverAsync(id, Arrivals.HashOf(seen), "anna", "", Cancellation);
    }

    private async Task<Edition> DraftAsync()
    {
        await using var context = database.Open();

        return await database.Draft(context).ReadAsync(Cancellation);
    }
}
