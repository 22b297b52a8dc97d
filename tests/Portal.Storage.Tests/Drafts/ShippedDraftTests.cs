using Portal.Content.Folder;
using Portal.Storage.Tests.Databases;
using Portal.Testing;

namespace Portal.Storage.Tests.Drafts;

/// <summary>The edition of the repository, from the folder through the database and back.</summary>
public sealed class ShippedDraftTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task What_is_imported_comes_out_byte_for_byte(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);

        var changes = await database.ImportAsync(ShippedEdition.Edition);

        await using var context = database.Open();
        var draft = await database.Draft(context).ReadAsync(Cancellation);
        Assert.Equal(EditionDocuments.Of(ShippedEdition.Edition), EditionDocuments.Of(draft));
        Assert.True(changes is { Added: > 7000, Changed: 0, Removed: 0 });
    }
}
