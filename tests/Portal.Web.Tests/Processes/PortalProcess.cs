using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Testing;

namespace Portal.Web.Tests.Processes;

/// <summary>The built program in a process of its own, on a port that the system chose.</summary>
internal sealed partial class PortalProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(
        Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!,
        "..",
        "Portal.Web",
        Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)),
        "Portal.Web.dll");

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private PortalProcess(Process process) => this.process = process;

    /// <summary>Everything it wrote.</summary>
    public string Log => string.Join('\n', lines);

    /// <summary>Keeps no cookies, follows nothing, and opens a connection for each request, as a simple proxy does.</summary>
    public HttpClient Visitor { get; private set; } = null!;

    /// <summary>The arguments that make it serve.</summary>
    public static string[] Serving => ["--urls", "http://127.0.0.1:0"];

    /// <summary>Starts it and waits until it serves.</summary>
    public static async Task<PortalProcess> StartAsync(string dataFolder, params (string Name, string Value)[] settings)
    {
        var portal = Launch(dataFolder, Serving, settings);
        await portal.UntilListeningAsync();

        return portal;
    }

    /// <summary>Starts it and does not wait.</summary>
    public static PortalProcess Launch(string dataFolder, string[] arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["Portal__ContentFolder"] = ShippedEdition.Folder,
                ["Portal__DataFolder"] = dataFolder,
            },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var started = new Process { StartInfo = start };
        var portal = new PortalProcess(started);
        started.OutputDataReceived += (_, line) => portal.lines.Enqueue(line.Data ?? "");
        started.ErrorDataReceived += (_, line) => portal.lines.Enqueue(line.Data ?? "");
        started.Start();
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();

        return portal;
    }

    public async Task UntilListeningAsync()
    {
        await Until.TrueAsync(() => Listening().IsMatch(Log) || process.HasExited, "it listens", Explain);
        Assert.False(process.HasExited, Log);

        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.Zero };
        Visitor = new HttpClient(handler) { BaseAddress = new Uri(Listening().Match(Log).Groups["address"].Value) };
    }

    public Task UntilLoggedAsync(string words) => Until.TrueAsync(() => Log.Contains(words, StringComparison.Ordinal), $"it says '{words}'", Explain);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string dataFolder, string[] command, params (string Name, string Value)[] settings)
    {
        await using var portal = Launch(dataFolder, command, settings);
        await portal.process.WaitForExitAsync();

        return (portal.process.ExitCode, portal.Log);
    }

    /// <summary>How the database is, in the words of <c>/health/ready</c>; and which publication is served from where.</summary>
    public async Task<(string Database, int Publication, string Source)> HealthAsync()
    {
        var health = await Visitor.GetFromJsonAsync<JsonElement>(new Uri("/health/ready", UriKind.Relative));
        var publication = health.GetProperty("publication");

        return (health.GetProperty("database").GetProperty("state").GetString()!, publication.GetProperty("number").GetInt32(), publication.GetProperty("source").GetString()!);
    }

    public Task UntilDatabaseIsAsync(string state) =>
        Until.TrueAsync(async () => (await HealthAsync()).Database == state, $"the database is {state}", Explain);

    public Task UntilServedAsync(int publication) =>
        Until.TrueAsync(async () => (await HealthAsync()).Publication == publication, $"publication {publication} is served", Explain);

    /// <summary>Asks it to stop, as the system does, and waits until it has.</summary>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();

        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
        Visitor?.Dispose();
    }

    private string Explain() => Log;

    [GeneratedRegex("Now listening on.*\"address\":\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}
