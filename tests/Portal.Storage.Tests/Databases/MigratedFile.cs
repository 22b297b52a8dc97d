using Portal.Storage.Care;
using Portal.Storage.Setup;

namespace Portal.Storage.Tests.Databases;

/// <summary>An SQLite file with all tables, made once for all tests of a run; each takes a copy.</summary>
internal static class MigratedFile
{
    private static readonly Lazy<Task<byte[]>> Made = new(MakeAsync);

    public static Task<byte[]> BytesAsync() => Made.Value;

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-migrated-");
        var file = Path.Combine(folder.FullName, "portal.db");

        await using (var context = StorageProvider.OpenNew(file, new StorageOptions()))
        {
            await new DatabaseCare(context).MigrateAsync(CancellationToken.None);
        }

        var bytes = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);

        return bytes;
    }
}
