using System.Runtime.Versioning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Web.Sealing;
using Portal.Web.Setup;

namespace Portal.Web.Tests.Sealing;

public sealed class SealingSetupTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public void Replicas_that_share_a_folder_of_keys_open_each_others_addresses()
    {
        var address = Replica(folder).Seal(new Note("shared"));

        var opened = Replica(folder).Open<Note>(address);

        Assert.IsType<Unsealed<Note>.Opened>(opened);
    }

    [Fact]
    public void Without_a_folder_the_keys_die_with_the_process()
    {
        var address = Replica("").Seal(new Note("alone"));

        Assert.IsType<Unsealed<Note>.Damaged>(Replica("").Open<Note>(address));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Only_the_owner_can_read_the_folder_of_keys()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");

        Replica(folder).Seal(new Note("a"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SealedAddresses Replica(string keysFolder)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Portal:KeysFolder", keysFolder)])
            .Build();

        return new ServiceCollection()
            .AddSingleton<IConfiguration>(settings)
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddSealing()
            .BuildServiceProvider()
            .GetRequiredService<SealedAddresses>();
    }
}
