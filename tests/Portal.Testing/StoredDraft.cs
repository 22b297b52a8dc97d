using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Content;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;

namespace Portal.Testing;

/// <summary>What an editor does in the database, from another process than the one that serves.</summary>
public static class StoredDraft
{
    /// <summary>Imports an edition and publishes it.</summary>
    public static async Task<PublishAttempt> PublishAsync(string databaseFile, Edition edition)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddOptions<StorageOptions>().Services
            .AddStorage(_ => databaseFile)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();

        await scope.ServiceProvider.GetRequiredService<DraftEdition>().ReplaceAsync(edition, "test", "", CancellationToken.None);

        return await scope.ServiceProvider.GetRequiredService<Publications>().PublishAsync("test", "", CancellationToken.None);
    }
}
