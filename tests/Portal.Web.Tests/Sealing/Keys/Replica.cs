using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Web.Sealing;
using Portal.Web.Sealing.Keys;
using Portal.Web.Setup;

namespace Portal.Web.Tests.Sealing.Keys;

/// <summary>What seals and opens addresses in one process.</summary>
internal sealed class Replica : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddLogging()
        .AddSealing()
        .BuildServiceProvider();

    public SealedAddresses Addresses => services.GetRequiredService<SealedAddresses>();

    public SealingKeys Keys => services.GetRequiredService<SealingKeys>();

    public KeyKeeping KeepingIn(KeyMirror mirror) => new(
        Keys,
        mirror,
        services.GetRequiredService<IKeyManager>(),
        services.GetRequiredService<IOptions<KeyManagementOptions>>(),
        TimeProvider.System,
        NullLogger<KeyKeeping>.Instance);

    public bool Opens(string address) => Addresses.Open<Note>(address) is Unsealed<Note>.Opened;

    public void Dispose() => services.Dispose();
}
