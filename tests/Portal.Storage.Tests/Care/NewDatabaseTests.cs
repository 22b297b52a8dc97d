using Portal.Content.Folder;
using Portal.Storage.Care;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;
using Portal.Storage.Tests.Databases;
using Portal.Testing;

namespace Portal.Storage.Tests.Care;

public sealed class NewDatabaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-new-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder.FullName, "data", "portal.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_first_start_makes_a_file_with_publication_1_and_nothing_beside_it()
    {
        var end = await MakeAsync();

        Assert.Equal(new NewDatabaseEnd.Made(), end);
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(File)!));
        await using var context = TestDatabase.OpenFile(File);
        Assert.Equal(1, (await new Publications(context, TimeProvider.System).ReadPointerAsync(Cancellation))!.Number);
        Assert.Equal(SchemaState.Current, await new DatabaseCare(context).SchemaAsync(Cancellation));
    }

    private Task<NewDatabaseEnd> MakeAsync() => NewDatabase.MakeAsync(
        File, EditionReading.Of(ShippedEdition.Edition), "first start", new StorageOptions(), TimeProvider.System, (_, _) => Task.CompletedTask, Cancellation);
}
