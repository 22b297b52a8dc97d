using Microsoft.Extensions.Options;
using Portal.Storage.Setup;
using Portal.Web.Serving;

namespace Portal.Web.Setup;

/// <summary>Where everything is kept.</summary>
internal static class DatabaseSetup
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => new DataFolder(
            Path.GetFullPath(services.GetRequiredService<IOptions<PortalOptions>>().Value.DataFolder, builder.Environment.ContentRootPath)));
        builder.Services.AddStorage(services => services.GetRequiredService<DataFolder>().Database);
    }
}
