using Microsoft.Extensions.Options;
using Portal.Content.Folder;
using Portal.Storage.Care;
using Portal.Storage.Keys;
using Portal.Storage.Setup;
using Portal.Web.Sealing.Keys;
using Portal.Web.Serving.Copies;
using Portal.Web.Setup;

namespace Portal.Web.Serving;

/// <summary>Where nothing is yet, neither an SQLite file nor a copy of what was published: makes the file from the content folder.</summary>
internal sealed class FirstStart(
    DatabaseAddress address, IOptions<StorageOptions> storage, IOptions<PortalOptions> portal, IHostEnvironment environment,
    PublicationCopies copies, DatabaseState state, KeyKeeping keeping, TimeProvider clock, ILogger<FirstStart> log)
{
    /// <summary>Who stands beside what it published.</summary>
    public const string Who = "first start";

    /// <exception cref="InvalidOperationException">The content has mistakes; nothing was made, and the program does not start.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no content.</exception>
    public async Task MakeDatabaseAsync(CancellationToken cancellation)
    {
        // With a copy something was published before, so the file is lost, not missing: an empty one must not take its place.
        if (address.File is not { } file || File.Exists(file) || copies.Any())
        {
            return;
        }

        var folder = ContentFolder.Find(portal.Value.ContentFolder, environment.ContentRootPath);
        PrivateFile.MakeFolder(Path.GetDirectoryName(file)!);

        var end = await NewDatabase.MakeAsync(
            file,
            EditionFolder.Read(folder),
            Who,
            storage.Value,
            clock,
            (context, cancellation) => keeping.StoreFirstKeyAsync(new StoredKeys(context), cancellation),
            cancellation);

        switch (end)
        {
            case NewDatabaseEnd.Made:
                // It holds the keys. What SQLite puts beside it later takes over these rights.
                PrivateFile.CloseToOthers(file);
                log.LogInformation("The database was made from the content folder, and its edition published.");
                break;
            case NewDatabaseEnd.Refused refused:
                throw new InvalidOperationException($"The edition in {folder} can't be published:{Environment.NewLine}{string.Join(Environment.NewLine, refused.Problems)}");
            case NewDatabaseEnd.LeftOver leftOver:
                state.Note(DatabaseCondition.Unreachable, $"{leftOver.File} belongs to a database that is gone. Bring that back, or remove this too.");
                break;
        }
    }
}
