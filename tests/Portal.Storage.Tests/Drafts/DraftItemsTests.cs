using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Portal.Storage.Drafts;
using Portal.Storage.Revisions;
using Portal.Storage.Tests.Databases;
using Portal.Storage.Texts;

namespace Portal.Storage.Tests.Drafts;

public sealed class DraftItemsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task What_is_saved_gets_a_revision_of_its_own(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);

        var end = await SaveAsync(database, "Verder", openedAt: 1, note: "Korter.");

        Assert.Equal(new ItemSaving.Saved(2), end);
        await using var context = database.Open();
        var last = await new ItemRevisions(context).LastAsync(RevisionKind.Text, "nl/guide.next", Cancellation);
        Assert.Equal((2, "ann", "Korter.", false), (last!.Number, last.By, last.Note, last.IsRemoval));
    }

    [Fact]
    public async Task What_says_the_same_is_not_saved_again()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);

        Assert.Equal(new ItemSaving.Unchanged(1), await SaveAsync(database, "Volgende", openedAt: 1));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task The_second_of_two_learns_what_the_first_made_of_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await SaveAsync(database, "Verder", openedAt: 1);

        var end = Assert.IsType<ItemSaving.Conflict>(await SaveAsync(database, "Door", openedAt: 1, who: "ben"));

        Assert.Equal(("\"Volgende\"", "\"Verder\"", 2, "ann"), (end.Origin, end.Theirs, end.Revision, end.Last!.By));
        Assert.Equal("Verder", await TextAsync(database));
        Assert.Equal(new ItemSaving.Saved(3), await SaveAsync(database, "Door", openedAt: end.Revision, who: "ben"));
    }

    [Fact]
    public async Task Who_is_overtaken_between_reading_and_writing_learns_it_too()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await using var context = database.Open(new BeforeTransaction(() => SaveAsync(database, "Verder", openedAt: 1)));

        var end = await Items(database, context).SaveAsync(TextRow.Of("nl", "guide.next", "Door"), 1, "ben", "", Cancellation);

        Assert.Equal("\"Verder\"", Assert.IsType<ItemSaving.Conflict>(end).Theirs);
    }

    [Fact]
    public async Task A_new_item_under_a_name_that_is_taken_is_a_conflict_without_an_origin()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);

        var end = await SaveAsync(database, "Door", DraftItems.New);

        Assert.Null(Assert.IsType<ItemSaving.Conflict>(end).Origin);
        Assert.Equal("Volgende", await TextAsync(database));
    }

    [Fact]
    public async Task What_was_taken_away_meanwhile_is_not_made_again_behind_the_back()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await RemoveAsync(database, openedAt: 1);

        var end = await SaveAsync(database, "Door", openedAt: 1);

        Assert.True(Assert.IsType<ItemSaving.Gone>(end).Last!.IsRemoval);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task What_is_put_back_goes_on_counting_so_that_an_old_form_does_not_fit_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await SaveAsync(database, "Verder", openedAt: 1);
        await RemoveAsync(database, openedAt: 2);

        Assert.Equal(new ItemSaving.Saved(3), await SaveAsync(database, "Verder", DraftItems.New));
        Assert.IsType<ItemSaving.Conflict>(await SaveAsync(database, "Door", openedAt: 2));
    }

    [Fact]
    public async Task Taking_away_what_somebody_changed_meanwhile_is_a_conflict()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await SaveAsync(database, "Verder", openedAt: 1);

        Assert.IsType<ItemSaving.Conflict>(await RemoveAsync(database, openedAt: 1));
        Assert.Equal("Verder", await TextAsync(database));
    }

    [Fact]
    public async Task What_can_not_be_stored_is_refused_and_changes_nothing()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await using var context = database.Open();
        var settings = await context.Settings.AsNoTracking().SingleAsync(Cancellation);
        settings.Item = settings.Item with { Owner = new string('x', 2001) };

        var end = await Items(database, context).SaveAsync(settings, 1, "ann", "", Cancellation);

        Assert.Contains("Settings.Owner", Assert.IsType<ItemSaving.Refused>(end).Problem, StringComparison.Ordinal);
        Assert.Equal(SmallEditions.First.Site.Owner, (await context.Settings.AsNoTracking().SingleAsync(Cancellation)).Item.Owner);
    }

    [Fact]
    public async Task Of_twenty_who_save_at_once_each_is_saved_or_told()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);

        var ends = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => SaveAsync(database, $"Woord {i}", openedAt: 1, who: $"{i}"), Cancellation)));

        Assert.Single(ends.OfType<ItemSaving.Saved>());
        Assert.Equal(19, ends.OfType<ItemSaving.Conflict>().Count());
        var saved = await TextAsync(database);
        Assert.All(ends.OfType<ItemSaving.Conflict>(), end => Assert.Equal($"\"{saved}\"", end.Theirs));
    }

    private static async Task<ItemSaving> SaveAsync(TestDatabase database, string text, int openedAt, string who = "ann", string note = "")
    {
        await using var context = database.Open();

        return await Items(database, context).SaveAsync(TextRow.Of("nl", "guide.next", text), openedAt, who, note, Cancellation);
    }

    private static async Task<ItemSaving> RemoveAsync(TestDatabase database, int openedAt)
    {
        await using var context = database.Open();

        return await Items(database, context).RemoveAsync(TextRow.Of("nl", "guide.next", ""), openedAt, "ann", "", Cancellation);
    }

    private static async Task<string> TextAsync(TestDatabase database)
    {
        await using var context = database.Open();

        return (await context.Texts.SingleAsync(row => row.Language == "nl" && row.Key == "guide.next", Cancellation)).Item;
    }

    private static DraftItems Items(TestDatabase database, PortalDbContext context) => new(context, database.Draft(context), new ItemRevisions(context));

    /// <summary>What somebody else does once, when all was read and nothing is written yet.</summary>
    private sealed class BeforeTransaction(Func<Task> doing) : DbTransactionInterceptor
    {
        private bool _done;

        public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
        {
            if (!_done)
            {
                _done = true;
                await doing();
            }

            return result;
        }
    }
}
