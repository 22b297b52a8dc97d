using Portal.Storage.Care;
using Portal.Storage.Setup;

namespace Portal.Storage.Tests.Databases;

/// <summary>An SQLite file with all tables, made once for all tests of a run; each takes a copy.</summary>
internal static class MigratedFile
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    public static Task<string> PathAsync() => Made.Value;

    private static async Task<string> MakeAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("portal-migrated-").FullName, "portal.db");
        await using var context = StorageProvider.OpenNew(file, new StorageOptions());
        await new DatabaseCare(context).MigrateAsync(CancellationToken.None);

        return file;
    }
}
