using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Portal.Web.Sealing;
using Portal.Web.Sealing.Keys;
using Portal.Web.Serving;

namespace Portal.Web.Setup;

/// <summary>Sealed addresses and their keys.</summary>
internal static class SealingSetup
{
    public static IServiceCollection AddSealing(this IServiceCollection services)
    {
        // One name for all replicas: without it the keys would be bound to the folder the program stands in.
        // AES-GCM seals as well as the default (AES-CBC with HMAC) in a quarter fewer letters.
        services.AddDataProtection()
            .SetApplicationName("Portal")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });

        // Never the framework's default, which writes into somebody's home folder.
        services.AddSingleton<SealingKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<SealingKeys>((management, keys) => management.XmlRepository = keys);
        services.AddSingleton<XmlKeyManager>();
        services.Replace(ServiceDescriptor.Singleton<IKeyManager, RenewingKeyRing>());

        services.AddSingleton(provider => new KeyMirror(
            provider.GetRequiredService<DataFolder>().Keys,
            provider.GetRequiredService<IOptions<PortalOptions>>().Value.KeySecretFile is { Length: > 0 } secret ? secret : null));
        services.AddSingleton<KeyKeeping>();

        return services.AddSingleton<SealedAddresses>();
    }
}
