using Portal.Storage.Care;
using Portal.Storage.Setup;

namespace Portal.Web.Serving;

/// <summary>An SQLite file of an older program is brought up to this one at start. A server is not: there, <c>migrate</c> is a step of the release.</summary>
internal sealed class SchemaUpkeep(DatabaseAddress address, IServiceScopeFactory scopes, ILogger<SchemaUpkeep> log)
{
    public async Task MigrateFileAsync(CancellationToken cancellation)
    {
        if (address.File is not { } file || !File.Exists(file))
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var care = scope.ServiceProvider.GetRequiredService<DatabaseCare>();

            if (await care.SchemaAsync(cancellation) == SchemaState.Behind)
            {
                await care.MigrateAsync(cancellation);
                log.LogInformation("The database was brought up to this program.");
            }
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // What is wrong shows again, and is told, when it is asked for what is live.
            log.LogError("The database could not be brought up to this program. {Detail}", DatabaseFaults.DetailOf(fault));
        }
    }
}
