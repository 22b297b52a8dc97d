using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Storage.Audit;
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
    public async Task Approving_is_all_or_nothing_with_the_review_and_the_audit(DatabaseKind kind)
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
            async context => await new Reviewing(context, database.Clock).ApproveAsync(id, "anna", isAlone: true, null, Cancellation),
            async passing =>
            {
                await using var context = database.Open();
                var isLive = (await database.Publications(context).ReadLiveAsync(Cancellation))!.Site.Owner == $"Owner {passing}";

                // The review is done with the publication, or is still there to be approved.
                Assert.Equal(isLive ? ReviewState.Published : ReviewState.Waiting, (await new Reviewing(context, database.Clock).FindAsync(id, Cancellation))!.State);
                await AssertAuditedAsync(context, AuditEntry.ApprovedAlone, "anna");
                await new Reviewing(context, database.Clock).ApproveAsync(id, "anna", isAlone: true, null, Cancellation);
            });

        Assert.InRange(tries, 25, MoreThanEnough);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task What_was_planned_is_planned_whole_and_goes_live_whole(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        var id = 0L;

        var tries = await InterruptEverywhereAsync(
            database,
            async passing =>
            {
                var at = database.Clock.GetUtcNow().AddHours(1);
                await database.ImportAsync(SmallEditions.OwnedBy($"Owner {passing}"));
                await using var context = database.Open();
                id = Assert.IsType<ReviewAttempt.Waiting>(await new Reviewing(context, database.Clock).SubmitAsync("anna", "", at, Cancellation)).Id;
                await InterruptAsync(database, passing, async context => await new Reviewing(context, database.Clock).ApproveAsync(id, "bram", isAlone: false, at, Cancellation));

                var isPlanned = (await new Reviewing(context, database.Clock).FindAsync(id, Cancellation))!.State == ReviewState.Approved;
                Assert.Equal(isPlanned, await context.AuditEntries.AnyAsync(entry => entry.Deed == AuditEntry.Approved && entry.About == $"{id}", Cancellation));
                await new Reviewing(context, database.Clock).ApproveAsync(id, "bram", isAlone: false, at, Cancellation);
                database.Clock.Advance(TimeSpan.FromHours(2));
            },
            async context => await new Reviewing(context, database.Clock).PublishDueAsync(Cancellation),
            async passing =>
            {
                await using var context = database.Open();
                var isLive = (await database.Publications(context).ReadLiveAsync(Cancellation))!.Site.Owner == $"Owner {passing}";

                Assert.Equal(isLive ? ReviewState.Published : ReviewState.Approved, (await new Reviewing(context, database.Clock).FindAsync(id, Cancellation))!.State);
                await new Reviewing(context, database.Clock).PublishDueAsync(Cancellation);
            });

        Assert.InRange(tries, 25, MoreThanEnough);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, AuditEntry.Hid)]
    [InlineData(DatabaseKind.Sqlite, AuditEntry.PutBack)]
    [InlineData(DatabaseKind.Sqlite, AuditEntry.Confirmed)]
    [InlineData(DatabaseKind.StandIn, AuditEntry.Hid)]
    [InlineData(DatabaseKind.SqlServer, AuditEntry.Hid)]
    [InlineData(DatabaseKind.SqlServer, AuditEntry.PutBack)]
    [InlineData(DatabaseKind.SqlServer, AuditEntry.Confirmed)]
    public async Task An_urgent_change_is_all_or_nothing_in_what_is_live_in_the_draft_and_in_the_audit(DatabaseKind kind, string deed)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        var (proposal, number) = (0L, 0);

        var tries = await InterruptEverywhereAsync(
            database,
            async passing =>
            {
                // Each time something else than before, or it would be no change. Of the two desks the guide leads to one.
                var edition = SmallEditions.OwnedBy($"Owner {passing}");
                var other = edition.Desks.Single(desk => desk.Id == "always") with { Id = "other" };
                await database.ImportAsync(edition with { Desks = [.. edition.Desks, other] });
                number = Assert.IsType<PublishAttempt.Published>(await database.PublishAsync()).Number;

                if (deed == AuditEntry.PutBack)
                {
                    await database.ImportAsync(edition with { Desks = [.. edition.Desks, other with { Channels = [other.Channels[0] with { Value = $"0800-{passing}" }] }] });
                    await database.PublishAsync();
                }

                if (deed == AuditEntry.Confirmed)
                {
                    await using var context = database.Open();
                    var change = new ChannelChange("other", other.Channels[0], other.Channels[0] with { Value = $"0800-{passing}" });
                    proposal = Assert.IsType<UrgentAttempt.Waiting>(await new UrgentChanges(context, database.Clock).ProposeAsync(change, "chris", "", Cancellation)).Id;
                }
            },
            DoAsync,
            async passing =>
            {
                await using var context = database.Open();
                var live = (await database.Publications(context).ReadLiveAsync(Cancellation))!;
                var draft = await database.Draft(context).ReadAsync(Cancellation);

                Assert.Equal(HashOf(live), HashOf(draft));
                await AssertAuditedAsync(context, deed, "anna");

                if (deed == AuditEntry.Confirmed)
                {
                    var isLive = live.Desks.Single(desk => desk.Id == "other").Channels[0].Value == $"0800-{passing}";
                    Assert.Equal(isLive ? ProposalState.Live : ProposalState.Waiting, (await new UrgentChanges(context, database.Clock).FindAsync(proposal, Cancellation))!.State);
                }

                await DoAsync(context);
            });

        Assert.InRange(tries, 5, MoreThanEnough);

        async Task DoAsync(PortalDbContext context)
        {
            var urgent = new UrgentChanges(context, database.Clock);
            _ = deed switch
            {
                AuditEntry.Hid => await urgent.HideAsync("always", "phone", "anna", "", "other", Cancellation),
                AuditEntry.Confirmed => await urgent.ConfirmAsync(proposal, "anna", isAlone: false, Cancellation),
                _ => await urgent.PutBackAsync("other", "phone", number, "anna", "", Cancellation),
            };
        }
    }

    /// <summary>Whoever did this made as many publications as are written down.</summary>
    private static async Task AssertAuditedAsync(PortalDbContext context, string deed, string who) => Assert.Equal(
        await context.Publications.CountAsync(publication => publication.By == who, Cancellation),
        await context.AuditEntries.CountAsync(entry => entry.Deed == deed && entry.Who == who, Cancellation));

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
        Assert.Equal(pointer.Number, await context.AuditEntries.CountAsync(entry => entry.Deed == AuditEntry.Published || entry.Deed == AuditEntry.Restored, Cancellation));

        return await publications.LoadAsync(pointer.Number, new Dictionary<string, string>(StringComparer.Ordinal), Cancellation);
    }

    private static string HashOf(Edition edition) => EditionDocuments.Hash(EditionDocuments.Of(edition));
}
