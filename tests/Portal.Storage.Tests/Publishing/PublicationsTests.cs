using Portal.Content.Folder;
using Portal.Storage.Publishing;
using Portal.Storage.Tests.Databases;
using Portal.Testing;

namespace Portal.Storage.Tests.Publishing;

public sealed class PublicationsTests
{
    private static readonly Dictionary<string, string> NothingHeld = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task The_publication_from_the_database_is_the_one_from_the_folder(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(ShippedEdition.Edition);

        var attempt = await database.PublishAsync("The first.");

        Assert.Equal(new PublishAttempt.Published(1, ShippedEdition.Publication.Hash), attempt);
        await using var context = database.Open();
        var pointer = await database.Publications(context).ReadPointerAsync(Cancellation);
        var published = await database.Publications(context).LoadAsync(pointer!.Number, NothingHeld, Cancellation);
        Assert.Equal(EditionDocuments.Of(ShippedEdition.Edition), published.Documents);
        Assert.Equal(pointer.Installation, published.Installation);
        Assert.Equal("publisher: The first.", $"{published.By}: {published.Note}");
        Assert.Equal(database.Clock.GetUtcNow().ToUnixTimeMilliseconds(), published.At.ToUnixTimeMilliseconds());
        Assert.Equal(new PublishAttempt.Unchanged(1), await database.PublishAsync());
    }
}
