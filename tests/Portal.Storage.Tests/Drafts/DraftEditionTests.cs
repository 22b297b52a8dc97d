using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Drafts;

public sealed class DraftEditionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_empty_until_something_is_imported()
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var context = database.Open();
        var draft = database.Draft(context);

        Assert.True(await draft.IsEmptyAsync(Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => draft.ReadAsync(Cancellation));
        await database.ImportAsync(SmallEditions.First);
        Assert.False(await draft.IsEmptyAsync(Cancellation));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Reading_sees_one_state_whoever_saves_meanwhile(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        Task? saving = null;
        var meanwhile = new Meanwhile("Redirects", () =>
        {
            // A server makes the one who saves wait; SQLite lets both go on.
            saving = Task.Run(() => database.ImportAsync(SmallEditions.First with { Redirects = [], Site = SmallEditions.First.Site with { Owner = "Another" } }), Cancellation);

            return kind == DatabaseKind.Sqlite ? saving : Task.CompletedTask;
        });

        await using var context = database.Open(meanwhile);
        var draft = await database.Draft(context).ReadAsync(Cancellation);
        await saving!;

        Assert.Equal(SmallEditions.First.Site.Owner, draft.Site.Owner);
        Assert.Equal(SmallEditions.First.Redirects, draft.Redirects);
    }
}
