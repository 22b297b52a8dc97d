using Portal.Storage.Revisions;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Revisions;

public sealed class ItemRevisionsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task The_revisions_of_an_item_stand_newest_first_with_what_it_said(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.ImportAsync(SmallEditions.WithNext("Verder"), "Korter.");
        await using var context = database.Open();
        var revisions = new ItemRevisions(context);

        var list = await revisions.ListAsync(RevisionKind.Text, "nl/guide.next", 10, Cancellation);

        Assert.Equal([(2, "Korter."), (1, "")], list.Select(line => (line.Number, line.Note)));
        Assert.Equal("\"Verder\"", (await revisions.FindAsync(RevisionKind.Text, "nl/guide.next", list[0].Id, Cancellation))!.State);
        Assert.Equal("\"Volgende\"", (await revisions.BeforeAsync(RevisionKind.Text, "nl/guide.next", list[0].Id, Cancellation))!.State);
        Assert.Null(await revisions.BeforeAsync(RevisionKind.Text, "nl/guide.next", list[1].Id, Cancellation));
        Assert.Null(await revisions.FindAsync(RevisionKind.Text, "en/guide.next", list[0].Id, Cancellation));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task What_was_taken_away_is_kept_until_it_is_put_back(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.ImportAsync(SmallEditions.First with { Desks = SmallEditions.First.Desks.RemoveAt(0) });
        await using var context = database.Open();
        var revisions = new ItemRevisions(context);

        Assert.Equal("always", Assert.Single(await revisions.RemovedAsync([RevisionKind.Desk, RevisionKind.Page], 10, Cancellation)).Key);
        Assert.Empty(await revisions.RemovedAsync([RevisionKind.Page], 10, Cancellation));
        Assert.Contains("Altijd iemand", await revisions.LastStateAsync(RevisionKind.Desk, "always", Cancellation), StringComparison.Ordinal);

        await database.ImportAsync(SmallEditions.First);

        Assert.Empty(await revisions.RemovedAsync([RevisionKind.Desk], 10, Cancellation));
    }
}
