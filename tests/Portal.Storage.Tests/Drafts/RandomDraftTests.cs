using CsCheck;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Storage.Tests.Databases;
using Portal.Testing.Editions;

namespace Portal.Storage.Tests.Drafts;

public sealed class RandomDraftTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>One after the other into the same database, so that each also has the rests of the one before to get rid of.</summary>
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Reading_what_was_imported_gives_the_same_edition(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);

        await RandomEditions.Any.SampleAsync(
            async edition =>
            {
                await database.ImportAsync(edition);

                await using var context = database.Open();
                var draft = await database.Draft(context).ReadAsync(Cancellation);
                Alike(edition, draft);
                Assert.True((await database.ImportAsync(edition)).IsNone);
            },
            iter: 50,
            threads: 1);
    }

    private static void Alike(Edition expected, Edition actual)
    {
        var documents = EditionDocuments.Of(actual);

        foreach (var (file, text) in EditionDocuments.Of(expected))
        {
            Assert.Equal(text, documents.GetValueOrDefault(file));
        }

        Assert.Equal(EditionDocuments.Of(expected), documents);
    }
}
