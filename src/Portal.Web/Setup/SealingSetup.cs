using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Portal.Web.Sealing;

namespace Portal.Web.Setup;

/// <summary>Where the keys of sealed addresses are kept: the section <c>Portal</c>.</summary>
internal sealed class SealingOptions
{
    /// <summary>A folder for the keys, shared by replicas. Empty: in memory, and a restart sends everybody who is half way to a fresh start.</summary>
    public string KeysFolder { get; init; } = "";
}

/// <summary>Sealed addresses and their keys.</summary>
internal static class SealingSetup
{
    public static IServiceCollection AddSealing(this IServiceCollection services)
    {
        services.AddOptions<SealingOptions>().BindConfiguration("Portal");

        // One name for all replicas: without it the keys would be bound to the folder the program stands in.
        // AES-GCM seals as well as the default (AES-CBC with HMAC) in a quarter fewer letters.
        services.AddDataProtection()
            .SetApplicationName("Portal")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<SealingOptions>, ILoggerFactory>(
            (keys, sealing, loggers) => keys.XmlRepository = RepositoryFor(sealing.Value, loggers));

        return services.AddSingleton<SealedAddresses>();
    }

    /// <summary>The one place that decides where keys live. Never the framework's default, which writes into somebody's home folder.</summary>
    private static IXmlRepository RepositoryFor(SealingOptions options, ILoggerFactory loggers) =>
        options.KeysFolder.Length == 0 ? new KeysInMemory() : new FileSystemXmlRepository(OwnersOnly(options.KeysFolder), loggers);

    private static DirectoryInfo OwnersOnly(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
