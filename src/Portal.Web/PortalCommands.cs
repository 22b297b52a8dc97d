namespace Portal.Web;

/// <summary>What the same executable does besides serving: <c>content check</c>.</summary>
internal static class PortalCommands
{
    /// <returns>Whether the arguments were a command, which has then run.</returns>
    public static Task<bool> TryRunAsync(WebApplication app, string[] args) => Task.FromResult(false);
}
