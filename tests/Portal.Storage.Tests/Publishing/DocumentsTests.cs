using Microsoft.EntityFrameworkCore;
using Portal.Storage.Publishing;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Publishing;

/// <summary>Documents are stored once, fetched once and never believed unseen.</summary>
public sealed class DocumentsTests
{
    private static readonly Dictionary<string, string> NothingHeld = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Only_what_changed_is_written_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        await using var context = database.Open();
        var before = await context.Documents.CountAsync(Cancellation);

        await database.ImportAsync(SmallEditions.WithNext("Verder"));
        await database.PublishAsync();

        Assert.Equal(before + 1, await context.Documents.CountAsync(Cancellation));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Only_what_is_not_held_is_fetched(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        await database.ImportAsync(SmallEditions.WithNext("Verder"));
        await database.PublishAsync();
        var listener = new Listener();
        await using var context = database.Open(listener);
        var publications = database.Publications(context);
        var first = await publications.LoadAsync(1, NothingHeld, Cancellation);

        // Were it fetched again, it would be refused.
        await context.Documents.Where(document => document.Text != first.Documents["site.yml"] && !document.Text.Contains("Verder")).ExecuteUpdateAsync(set => set.SetProperty(document => document.Text, "gone"), Cancellation);
        var second = await publications.LoadAsync(2, DocumentHash.ByHash(first.Documents.Values), Cancellation);
        listener.Queries.Clear();
        await publications.LoadAsync(2, DocumentHash.ByHash(second.Documents.Values), Cancellation);

        Assert.Contains("Verder", second.Documents["texts/nl.yml"], StringComparison.Ordinal);
        Assert.DoesNotContain(listener.Queries, query => query.Contains("Documents", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE Documents SET Text = Text || ' '")]
    [InlineData("DELETE FROM Documents WHERE Text LIKE 'languages:%'")]
    [InlineData("UPDATE Publications SET Hash = '0000000000000000000000000000000000000000000000000000000000000000'")]
    [InlineData("UPDATE Publications SET Manifest = REPLACE(Manifest, 'desks/always.yml', 'desks/other.yml')")]
    public async Task What_was_tampered_with_is_refused(string tampering)
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        await using var context = database.Open();
        Assert.InRange(await context.Database.ExecuteSqlRawAsync(tampering, Cancellation), 1, int.MaxValue);

        await Assert.ThrowsAsync<InvalidDataException>(() => database.Publications(context).LoadAsync(1, NothingHeld, Cancellation));
    }

    [Fact]
    public async Task A_publication_that_is_not_there_is_not_loaded()
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var context = database.Open();

        await Assert.ThrowsAsync<KeyNotFoundException>(() => database.Publications(context).LoadAsync(7, NothingHeld, Cancellation));
    }
}
