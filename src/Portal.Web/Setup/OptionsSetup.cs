using System.Net;
using Portal.Storage.Setup;
using Portal.Web.Office;
using Portal.Web.Sealing.Keys;

namespace Portal.Web.Setup;

/// <summary>Settings are checked when the program starts; a wrong one stops the start with its name.</summary>
internal static class OptionsSetup
{
    public static void AddPortalOptions(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PortalOptions>()
            .BindConfiguration(PortalOptions.Section)
            .ValidateDataAnnotations()
            .Validate(
                portal => portal.ProxyNetworks.All(network => IPNetwork.TryParse(network, out _)),
                "Portal:ProxyNetworks holds something that is no network, such as 10.0.0.0/8.")
            .Validate(
                portal => portal.KeySecretFile.Length == 0 || new FileInfo(portal.KeySecretFile) is { Exists: true, Length: >= KeyMirror.SecretSize },
                "Portal:KeySecretFile names no file that can be read and holds 32 bytes or more.")
            .ValidateOnStart();

        builder.Services.AddOptions<OfficeOptions>().BindConfiguration(OfficeOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
    }

    /// <summary>In every environment, not only in Development: a service that can't be made must show at start, not in front of a visitor.</summary>
    public static void ValidateServicesOnBuild(this WebApplicationBuilder builder) =>
        builder.Host.UseDefaultServiceProvider(services =>
        {
            services.ValidateOnBuild = true;
            services.ValidateScopes = true;
        });
}
