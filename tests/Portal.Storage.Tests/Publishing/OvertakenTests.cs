using Microsoft.EntityFrameworkCore;
using Portal.Storage.Publishing;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Publishing;

/// <summary>More than one who publishes at the same time.</summary>
public sealed class OvertakenTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Who_publishes_over_something_newer_than_they_saw_is_told_so(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        PublishAttempt? fast = null;
        var meanwhile = new Meanwhile("Documents", async () => fast = await database.PublishAsync("The fast one."));

        await using var context = database.Open(meanwhile);
        var slow = await database.Publications(context).PublishAsync("slow", "The slow one.", Cancellation);

        Assert.IsType<PublishAttempt.Published>(fast);
        Assert.IsType<PublishAttempt.Overtaken>(slow);
        var line = Assert.Single(await database.Publications(context).ListAsync(Cancellation));
        Assert.Equal("The fast one.", line.Note);
        Assert.True(line.IsLive);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Of_several_at_once_each_publishes_the_next_number_or_is_told(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);

        var attempts = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => database.PublishAsync($"{i}"), Cancellation)));

        await using var context = database.Open();
        var published = attempts.OfType<PublishAttempt.Published>().Select(attempt => attempt.Number).Order();
        Assert.Equal([1], published);
        Assert.All(attempts, attempt => Assert.True(attempt is PublishAttempt.Published or PublishAttempt.Overtaken or PublishAttempt.Unchanged { Number: 1 }));
        Assert.Single(await database.Publications(context).ListAsync(Cancellation));
    }

    [Fact]
    public async Task The_first_to_write_a_key_wins_it()
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var context = database.Open();
        context.Documents.Add(new DocumentRow { Hash = DocumentHash.Of("a"), Text = "a" });
        await context.SaveChangesAsync(Cancellation);
        context.ChangeTracker.Clear();
        context.Documents.Add(new DocumentRow { Hash = DocumentHash.Of("a"), Text = "a" });

        var failure = await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Cancellation));

        Assert.True(UniqueRace.IsLost(failure));
    }

    [Fact]
    public async Task A_row_that_points_nowhere_is_no_lost_race()
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var context = database.Open();
        var installation = context.Installation.Single();
        installation.LiveNumber = 99;

        var failure = await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Cancellation));

        Assert.False(UniqueRace.IsLost(failure));
    }

    [Theory]
    [InlineData(2601, true)]
    [InlineData(2627, true)]
    [InlineData(547, false)]
    [InlineData(1205, false)]
    public void The_server_says_by_two_numbers_that_a_key_is_taken(int number, bool isLost) => Assert.Equal(isLost, UniqueRace.IsLostOnServer(number));
}
