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

    [Fact]
    public async Task From_folder_to_database_to_folder_no_file_changes()
    {
        await using var database = await TestDatabase.MakeAsync();
        var (before, after) = (Directory.CreateTempSubdirectory("portal-before-"), Directory.CreateTempSubdirectory("portal-after-"));
        EditionFolder.Write(ShippedEdition.Edition, before.FullName);
        await database.ImportAsync(EditionFolder.Read(before.FullName).Edition!);

        await using var context = database.Open();
        EditionFolder.Write(await database.Draft(context).ReadAsync(Cancellation), after.FullName);

        Assert.Equal(FilesOf(before), FilesOf(after));
        before.Delete(recursive: true);
        after.Delete(recursive: true);
    }

    private static SortedDictionary<string, string> FilesOf(DirectoryInfo folder) => new(
        folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder.FullName, file.FullName), file => Convert.ToHexString(File.ReadAllBytes(file.FullName))),
        StringComparer.Ordinal);
}
