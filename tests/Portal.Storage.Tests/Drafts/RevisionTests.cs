using Microsoft.EntityFrameworkCore;
using Portal.Storage.Drafts;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Drafts;

/// <summary>What is written down of each change, and what is refused.</summary>
public sealed class RevisionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Only_the_items_that_changed_get_a_revision(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await using var context = database.Open();
        var before = await context.Revisions.MaxAsync(revision => revision.Id, Cancellation);
        database.Clock.Advance(TimeSpan.FromHours(1));

        var changes = await database.ImportAsync(SmallEditions.WithNext("Verder") with { Desks = SmallEditions.First.Desks.RemoveAt(0) }, "A better word.");

        Assert.Equal(new DraftChanges(0, 1, 1), changes);
        var revisions = await context.Revisions.Where(revision => revision.Id > before).OrderBy(revision => revision.Kind).ToListAsync(Cancellation);
        Assert.Equal(["Desks always 1 gone", "Texts nl/guide.next 2 \"Verder\""], revisions.Select(revision => $"{revision.Kind} {revision.Key} {revision.Number} {revision.State ?? "gone"}"));
        Assert.All(revisions, revision => Assert.Equal("import: A better word.", $"{revision.By}: {revision.Note}"));
        Assert.All(revisions, revision => Assert.InRange((database.Clock.GetUtcNow() - revision.At).TotalMicroseconds, 0, 1));
    }

    [Fact]
    public async Task A_neighbour_that_comes_or_goes_is_no_change_of_an_item()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        var guide = SmallEditions.First.Guide;
        var without = SmallEditions.First with { Guide = guide with { Guide = guide.Guide with { Rules = guide.Guide.Rules.RemoveAt(0) } } };

        var changes = await database.ImportAsync(without);

        Assert.Equal(new DraftChanges(0, 0, 1), changes);
        await using var context = database.Open();
        Assert.Equal(without.Guide.Guide.Rules.Select(rule => rule.Id), (await database.Draft(context).ReadAsync(Cancellation)).Guide.Guide.Rules.Select(rule => rule.Id));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Who_saves_over_what_they_did_not_read_is_refused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await using var one = database.Open();
        await using var other = database.Open();
        var desk = await one.Desks.FirstAsync(Cancellation);
        var same = await other.Desks.FirstAsync(Cancellation);
        desk.Item = desk.Item with { Notes = "One." };
        same.Item = same.Item with { Notes = "Other." };
        await database.Draft(one).SaveAsync("one", "", Cancellation);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => database.Draft(other).SaveAsync("other", "", Cancellation));

        await using var reader = database.Open();
        var saved = await reader.Desks.FirstAsync(row => row.Id == desk.Id, Cancellation);
        Assert.Equal(("One.", 2), (saved.Item.Notes, saved.Revision));
        Assert.Equal(0, await reader.Revisions.CountAsync(revision => revision.By == "other", Cancellation));
    }

    [Fact]
    public async Task A_form_that_was_open_too_long_is_refused_by_the_number_it_carries()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await database.ImportAsync(SmallEditions.WithNext("Verder"));
        await using var context = database.Open();
        var text = await context.Texts.SingleAsync(row => row.Language == "nl" && row.Key == "guide.next", Cancellation);
        text.Item = "Door";
        context.Entry(text).Property(row => row.Revision).OriginalValue = 1;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => database.Draft(context).SaveAsync("editor", "", Cancellation));
    }

    [Fact]
    public async Task What_was_written_down_is_never_changed()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await using var context = database.Open();
        context.Remove(await context.Revisions.FirstAsync(Cancellation));

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync(Cancellation));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_named_on_either_database()
    {
        await using var database = await TestDatabase.MakeAsync();

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => database.ImportAsync(SmallEditions.OwnedBy(new string('x', 2001))));

        Assert.Contains("Settings.Owner", failure.Message, StringComparison.Ordinal);
    }
}
