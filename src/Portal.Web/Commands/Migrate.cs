using Portal.Storage.Care;
using Portal.Storage.Keys;
using Portal.Storage.Setup;
using Portal.Web.Sealing.Keys;
using Portal.Web.Serving;

namespace Portal.Web.Commands;

/// <summary><c>migrate</c>: brings the database up to this program, and makes the first key. Part of each release on a server.</summary>
internal static class Migrate
{
    public static Task<int> RunAsync(IServiceProvider services, TextWriter output) => DatabaseCommand.RunAnywayAsync(services, output, async database =>
    {
        var keeping = database.GetRequiredService<KeyKeeping>();
        keeping.Recall();

        await database.GetRequiredService<FirstStart>().MakeDatabaseAsync(CancellationToken.None);
        if (database.GetRequiredService<DatabaseAddress>().File is { } file && !File.Exists(file))
        {
            return DatabaseCommand.Refuse(output, DatabaseCondition.Unreachable, $"{file} is not there.");
        }

        var care = database.GetRequiredService<DatabaseCare>();
        if (await care.SchemaAsync(CancellationToken.None) == SchemaState.Newer)
        {
            return DatabaseCommand.Refuse(output, DatabaseCondition.NewerSchema);
        }

        await care.MigrateAsync(CancellationToken.None);
        await keeping.StoreFirstKeyAsync(database.GetRequiredService<StoredKeys>(), CancellationToken.None);
        output.WriteLine("The database is as this program needs it.");

        return 0;
    });
}
