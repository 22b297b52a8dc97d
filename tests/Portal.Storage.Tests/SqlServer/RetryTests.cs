using Microsoft.EntityFrameworkCore;
using Portal.Content.Folder;
using Portal.Storage.Publishing;
using Portal.Storage.Tests.Databases;
using Portal.Storage.Tests.SqlServer.StandIn;

namespace Portal.Storage.Tests.SqlServer;

/// <summary>A line to a server breaks now and then, also while it makes something lasting. Then all is done once, and nobody notices.</summary>
public sealed class RetryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_read_of_the_draft_starts_again()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        await database.ImportAsync(SmallEditions.First);
        database.StandIn.Heard.Clear();
        database.StandIn.Before = Once("FROM [Rules]", ServerError.LineBroke);

        await using var context = database.Open();
        var draft = await database.Draft(context).ReadAsync(Cancellation);

        Assert.Equal(EditionDocuments.Of(SmallEditions.First), EditionDocuments.Of(draft));
        Assert.Equal(2, database.StandIn.Heard.Count(sql => sql.Contains("FROM [Rules]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("INSERT INTO [Texts]", false)]
    [InlineData(StandInServer.Commit, false)]
    [InlineData(StandInServer.Commit, true)]
    public async Task An_import_is_stored_once(string where, bool isAfter)
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        Break(database, where, isAfter);

        await database.ImportAsync(SmallEditions.First);

        await using var context = database.Open();
        Assert.Single(await context.AuditEntries.ToListAsync(Cancellation));
        Assert.Distinct(await context.Revisions.Select(revision => new { revision.Kind, revision.Key }).ToListAsync(Cancellation));
        Assert.Equal(SmallEditions.First.Redirects.Length, await context.Redirects.CountAsync(Cancellation));
    }

    [Theory]
    [InlineData("INSERT INTO [Publications]", false)]
    [InlineData(StandInServer.Commit, false)]
    [InlineData(StandInServer.Commit, true)]
    public async Task A_publication_is_made_once(string where, bool isAfter)
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        await database.ImportAsync(SmallEditions.First);
        Break(database, where, isAfter);

        var attempt = await database.PublishAsync();

        Assert.Equal(new PublishAttempt.Published(1, EditionDocuments.Hash(EditionDocuments.Of(SmallEditions.First))), attempt);
        await using var context = database.Open();
        Assert.Equal(1, Assert.Single(await database.Publications(context).ListAsync(Cancellation), line => line.IsLive).Number);
        Assert.Equal(1, await context.Installation.Select(installation => installation.Turn).SingleAsync(Cancellation));
    }

    [Theory]
    [InlineData(ServerError.TakenIndex)]
    [InlineData(ServerError.TakenKey)]
    public async Task Who_finds_the_number_taken_was_overtaken(int number)
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        await database.ImportAsync(SmallEditions.First);
        database.StandIn.Before = Once("INSERT INTO [Publications]", number);

        Assert.Equal(new PublishAttempt.Overtaken(), await database.PublishAsync());
    }

    /// <summary>547: a row that is pointed at is not there.</summary>
    [Fact]
    public async Task Another_refusal_of_the_server_is_no_lost_race()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        await database.ImportAsync(SmallEditions.First);
        database.StandIn.Before = Once("INSERT INTO [Publications]", 547);

        await Assert.ThrowsAsync<DbUpdateException>(() => database.PublishAsync());
    }

    private static void Break(TestDatabase database, string where, bool isAfter)
    {
        var fault = Once(where, ServerError.LineBroke);

        if (isAfter)
        {
            database.StandIn.After = fault;
        }
        else
        {
            database.StandIn.Before = fault;
        }
    }

    private static Action<string> Once(string where, int error)
    {
        var isDone = false;

        return sql =>
        {
            if (!isDone && sql.Contains(where, StringComparison.Ordinal))
            {
                isDone = true;

                throw ServerError.Of(error);
            }
        };
    }
}
