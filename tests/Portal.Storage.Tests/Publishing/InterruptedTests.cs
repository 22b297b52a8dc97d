using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Storage.Publishing;
using Portal.Storage.Reviews;
using Portal.Storage.Tests.Databases;
using Portal.Storage.Urgent;

namespace Portal.Storage.Tests.Publishing;

/// <summary>Work that breaks off at every command and at every commit: a reader then finds all of it or nothing, and the next try works.</summary>
public sealed class InterruptedTests
{
    private const int MoreThanEnough = 500;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Publishing_is_all_or_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();

        var tries = await InterruptEverywhereAsync(
            database,
            async passing => await database.ImportAsync(SmallEditions.OwnedBy($"Owner {passing}")),
            async context => await database.Publications(context).PublishAsync("publisher", "", Cancellation),
            async passing => Assert.IsNotType<PublishAttempt.Overtaken>(await database.PublishAsync()));

        Assert.InRange(tries, 25, MoreThanEnough);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Restoring_is_all_or_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();

        var tries = await InterruptEverywhereAsync(
            database,
            async passing =>
            {
                await database.ImportAsync(SmallEditions.OwnedBy($"Owner {passing}"));
                await database.PublishAsync();
            },
            async context => await database.Publications(context).RestoreAsync(1, "publisher", "", Cancellation),
            async passing =>
            {
                await using var context = database.Open();
                Assert.IsNotType<PublishAttempt.Overtaken>(await database.Publications(context).RestoreAsync(1, "publisher", "", Cancellation));
            });

        Assert.InRange(tries, 5, MoreThanEnough);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Importing_is_all_or_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        var (older, newer) = (SmallEditions.First, SmallEditions.First with { Desks = [], Redirects = [], Site = SmallEditions.First.Site with { Owner = "Another" } });
        var interrupted = true;
        var passing = 0;

        for (; interrupted && passing < MoreThanEnough; passing++)
        {
            await database.ImportAsync(older);
            interrupted = await InterruptAsync(database, passing, async context => await database.Draft(context).ReplaceAsync(newer, "import", "", Cancellation));

            await using var reader = database.Open();
            var draft = EditionDocuments.Hash(EditionDocuments.Of(await database.Draft(reader).ReadAsync(Cancellation)));
            Assert.Contains(draft, new[] { HashOf(older), HashOf(newer) });
            await database.ImportAsync(newer);
        }

        Assert.InRange(passing, 20, MoreThanEnough - 1);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Approving_is_all_or_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        var id = 0L;

        var tries = await InterruptEverywhereAsync(
            database,
            async passing =>
            {
                await database.ImportAsync(SmallEditions.OwnedBy($"Owner {passing}"));
                await using var context = database.Open();
                id = Assert.IsType<ReviewAttempt.Waiting>(await new Reviewing(context, database.Clock).SubmitAsync("anna", "", null, Cancellation)).Id;
            },
            async context => await new Reviewing(context, database.Clock).ApproveAsync(id, "bram", isAlone: false, null, Cancellation),
            async passing =>
            {
                await using var context = database.Open();
                var isLive = (await database.Publications(context).ReadLiveAsync(Cancellation))!.Site.Owner == $"Owner {passing}";

                // The review is done with the publication, or is still there to be approved.
                Assert.Equal(isLive ? ReviewState.Published : ReviewState.Waiting, (await new Reviewing(context, database.Clock).FindAsync(id, Cancellation))!.State);
                await new Reviewing(context, database.Clock).ApproveAsync(id, "bram", isAlone: false, null, Cancellation);
            });

        Assert.InRange(tries, 25, MoreThanEnough);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task An_urgent_change_is_all_or_nothing_in_what_is_live_and_in_the_draft(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();

        var tries = await InterruptEverywhereAsync(
            database,
            async passing =>
            {
                // Fresh hours to close: what is closed already is no change. No rule leads to the other desk.
                var edition = SmallEditions.OwnedBy($"Owner {passing}");
                await database.ImportAsync(edition with { Desks = [.. edition.Desks, edition.Desks.Single(desk => desk.Id == "always") with { Id = "other" }] });
                await database.PublishAsync();
            },
            async context => await CloseAsync(context, database),
            async passing =>
            {
                await using var context = database.Open();
                var live = (await database.Publications(context).ReadLiveAsync(Cancellation))!;
                var draft = await database.Draft(context).ReadAsync(Cancellation);

                Assert.Equal(HashOf(live), HashOf(draft));
                await CloseAsync(context, database);
            });

        Assert.InRange(tries, 5, MoreThanEnough);
    }

    private static Task<UrgentAttempt> CloseAsync(PortalDbContext context, TestDatabase database) =>
        new UrgentChanges(context, database.Clock).CloseAsync("other", "phone", "anna", "Dicht.", null, Cancellation);

    /// <returns>How many times it took to get through.</returns>
    private static async Task<int> InterruptEverywhereAsync(TestDatabase database, Func<int, Task> prepare, Func<PortalDbContext, Task> work, Func<int, Task> again)
    {
        for (var passing = 0; passing < MoreThanEnough; passing++)
        {
            await prepare(passing);
            var before = await LiveAsync(database);

            var interrupted = await InterruptAsync(database, passing, work);

            var after = await LiveAsync(database);
            Assert.InRange(after.Number, before.Number, before.Number + 1);
            Assert.True(after.Number > before.Number || after.Hash == before.Hash);
            await again(passing);
            Assert.Equal(before.Number + 1, (await LiveAsync(database)).Number);

            if (!interrupted)
            {
                return passing;
            }
        }

        return MoreThanEnough;
    }

    private static async Task<bool> InterruptAsync(TestDatabase database, int passing, Func<PortalDbContext, Task> work)
    {
        var interruption = new Interruption(passing);
        await using var context = database.Open(interruption.Interceptors);

        try
        {
            await work(context);
        }
        catch (Exception failure) when (failure is InterruptedException or DbUpdateException { InnerException: InterruptedException })
        {
            Assert.True(interruption.Happened);
        }

        return interruption.Happened;
    }

    /// <summary>Loading proves it whole: every document and the hash of them all are checked.</summary>
    private static async Task<PublishedEdition> LiveAsync(TestDatabase database)
    {
        await using var context = database.Open();
        var publications = database.Publications(context);
        var pointer = await publications.ReadPointerAsync(Cancellation);
        var lines = await publications.ListAsync(Cancellation);
        Assert.Equal(Enumerable.Range(1, pointer!.Number).Reverse(), lines.Select(line => line.Number));

        return await publications.LoadAsync(pointer.Number, new Dictionary<string, string>(StringComparer.Ordinal), Cancellation);
    }

    private static string HashOf(Edition edition) => EditionDocuments.Hash(EditionDocuments.Of(edition));
}
