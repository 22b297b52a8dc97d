using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Content.Publishing;
using Portal.Storage.Care;
using Portal.Storage.Desks;
using Portal.Storage.Drafts;
using Portal.Storage.Editors;
using Portal.Storage.Exchange;
using Portal.Storage.Keys;
using Portal.Storage.Previews;
using Portal.Storage.Publishing;
using Portal.Storage.Revisions;
using Portal.Storage.Reviews;
using Portal.Storage.Urgent;
using Portal.Storage.Visits;

namespace Portal.Storage.Setup;

/// <summary>The database as a service: <see cref="PortalDbContext"/> is whichever of the two the settings name.</summary>
public static class StorageSetup
{
    /// <remarks><see cref="StorageOptions"/> are bound where all settings are.</remarks>
    /// <param name="embedded">The SQLite file that is used when no connection string is set.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, Func<IServiceProvider, string> embedded)
    {
        services.AddSingleton(provider => DatabaseAddress.Of(
            Options(provider),
            provider.GetRequiredService<IConfiguration>().GetConnectionString(StorageOptions.ConnectionString),
            embedded(provider)));

        services.AddDbContext<SqlitePortalDbContext>((provider, builder) => StorageProvider.UseSqlite(builder, Address(provider), Options(provider)));
        services.AddDbContext<SqlServerPortalDbContext>((provider, builder) => StorageProvider.UseSqlServer(builder, Address(provider), Options(provider)));
        services.AddScoped<PortalDbContext>(provider => Options(provider).Provider == StorageOptions.SqlServer
            ? provider.GetRequiredService<SqlServerPortalDbContext>()
            : provider.GetRequiredService<SqlitePortalDbContext>());

        services.AddScoped<IUserStore<Editor>, UserOnlyStore<Editor, PortalDbContext, Guid>>();
        services.AddSingleton<LatestCompilation>();
        services.AddScoped<Reviewing>().AddScoped<UrgentChanges>().AddScoped<PreviewLinks>().AddScoped<Arrivals>().AddScoped<VisitCounts>();

        return services.AddScoped<DraftEdition>().AddScoped<DraftItems>().AddScoped<ItemRevisions>().AddScoped<DeskUses>().AddScoped<Publications>().AddScoped<DatabaseCare>().AddScoped<StoredKeys>();
    }

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;

    private static DatabaseAddress Address(IServiceProvider provider) => provider.GetRequiredService<DatabaseAddress>();
}
