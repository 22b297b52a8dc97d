using Portal.Storage.Care;
using Portal.Storage.Drafts;
using Portal.Storage.Setup;
using Portal.Testing;

namespace Portal.Benchmarks.Office;

/// <summary>An SQLite file whose draft is the <see cref="LargeEdition"/>.</summary>
internal static class LargeDraft
{
    /// <param name="file">Made when it is not there yet, which takes a while.</param>
    public static async Task FillAsync(string file)
    {
        if (File.Exists(file))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);

        await using (var context = StorageProvider.OpenNew(file, new StorageOptions()))
        {
            await new DatabaseCare(context).MigrateAsync(CancellationToken.None);
        }

        await using (var context = StorageProvider.OpenNew(file, new StorageOptions()))
        {
            await new DraftEdition(context, TimeProvider.System).ReplaceAsync(LargeEdition.Of(ShippedEdition.Edition), "figures", "", CancellationToken.None);
        }
    }
}
