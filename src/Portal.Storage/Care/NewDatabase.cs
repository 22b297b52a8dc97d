using Portal.Content.Folder;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;

namespace Portal.Storage.Care;

/// <summary>
/// The SQLite file of a first start. It is made whole in a folder beside its place and then moved there, never over another: a crash
/// leaves nothing half, and of two processes one wins.
/// </summary>
public static class NewDatabase
{
    /// <summary>What SQLite keeps beside a file while it works on it.</summary>
    private static readonly string[] Companions = ["-wal", "-journal"];

    /// <param name="file">Where it goes.</param>
    /// <param name="reading">What is imported and published as number 1.</param>
    /// <param name="who">Stands with the import and the publication.</param>
    /// <param name="complete">Done before it takes its place; the keys, for example.</param>
    public static async Task<NewDatabaseEnd> MakeAsync(
        string file, EditionReading reading, string who, StorageOptions options, TimeProvider clock, Func<PortalDbContext, CancellationToken, Task> complete, CancellationToken cancellation)
    {
        // In this order: another process puts the file there before SQLite puts anything beside it.
        var leftOver = Companions.Select(end => file + end).FirstOrDefault(File.Exists);

        if (File.Exists(file))
        {
            return new NewDatabaseEnd.AlreadyThere();
        }

        if (leftOver is not null)
        {
            return new NewDatabaseEnd.LeftOver(leftOver);
        }

        if (reading.Edition is not { } edition)
        {
            return new NewDatabaseEnd.Refused(reading.Problems);
        }

        using var yard = new BuildingYard(file);

        await using (var context = StorageProvider.OpenNew(yard.File, options))
        {
            await new DatabaseCare(context).MigrateAsync(cancellation);
            await new DraftEdition(context, clock).ReplaceAsync(edition, who, "", cancellation);
            context.ChangeTracker.Clear();

            if (await new Publications(context, clock).PublishAsync(who, "", cancellation) is PublishAttempt.Refused refused)
            {
                return new NewDatabaseEnd.Refused(refused.Problems);
            }

            await complete(context, cancellation);
        }

        return yard.MoveIntoPlace() ? new NewDatabaseEnd.Made() : new NewDatabaseEnd.AlreadyThere();
    }
}
