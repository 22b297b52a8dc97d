using Portal.Web.Commands;
using Portal.Web.Setup;

namespace Portal.Web;

/// <summary>What the same executable does besides serving.</summary>
internal static class PortalCommands
{
    private const string Usage = """
        Without a command the portal is served. Commands:
          content check [FOLDER]   checks the edition in a folder and says how much it holds
        """;

    /// <returns>Whether the arguments were a command, which has then run and set the exit code.</returns>
    public static Task<bool> TryRunAsync(WebApplication app, string[] args)
    {
        // Settings for the server (--urls and the like) are no command.
        if (args is [] or [['-' or '/', ..], ..])
        {
            return Task.FromResult(false);
        }

        Environment.ExitCode = args switch
        {
            ["content", "check"] => ContentCheck.Run(ContentFolder.Find("", app.Environment.ContentRootPath), Console.Out),
            ["content", "check", var folder] => ContentCheck.Run(ContentFolder.Named(folder, app.Environment.ContentRootPath), Console.Out),
            _ => Misunderstood(),
        };

        return Task.FromResult(true);
    }

    private static int Misunderstood()
    {
        Console.Error.WriteLine(Usage);

        return 2;
    }
}
