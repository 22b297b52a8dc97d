using Portal.Testing;
using Portal.Web.Tests.Serving;

namespace Portal.Web.Tests.Processes;

/// <summary>Two processes on one database, each with a data folder of its own, started once for a class of tests.</summary>
public sealed class TwoReplicas : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The folder of the first, in which the database is.</summary>
    internal string DataFolder => folder.PathOf("first");

    internal string OtherDataFolder => folder.PathOf("other");

    internal string Database => Path.Combine(DataFolder, "portal.db");

    /// <summary>Where the other finds the database.</summary>
    private (string Name, string Value) OtherConnection => ("ConnectionStrings:Portal", $"Data Source={Database}");

    /// <summary>A balancer must notice within this time that one stops.</summary>
    private static (string Name, string Value) Drain => ("Portal:DrainSeconds", "5");

    internal PortalProcess First { get; private set; } = null!;

    internal PortalProcess Other { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(OtherDataFolder);
        ImportedDatabase.CopyTo(DataFolder);

        var first = StartFirstAsync();
        var other = StartOtherAsync();
        First = await first;
        Other = await other;
    }

    /// <returns>The exit code of the one that stopped.</returns>
    internal async Task<int> RestartFirstAsync()
    {
        var exitCode = await First.StopAsync();
        await First.DisposeAsync();
        First = await StartFirstAsync();

        return exitCode;
    }

    /// <inheritdoc cref="RestartFirstAsync"/>
    internal async Task<int> RestartOtherAsync()
    {
        var exitCode = await Other.StopAsync();
        await Other.DisposeAsync();
        Other = await StartOtherAsync();

        return exitCode;
    }

    public async ValueTask DisposeAsync()
    {
        // Either is missing when it did not start.
        await (First?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (Other?.DisposeAsync() ?? ValueTask.CompletedTask);
        folder.Dispose();
    }

    private Task<PortalProcess> StartFirstAsync() => PortalProcess.StartAsync(DataFolder, Drain);

    private Task<PortalProcess> StartOtherAsync() => PortalProcess.StartAsync(OtherDataFolder, OtherConnection, Drain);
}
