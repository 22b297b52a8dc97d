using System.Globalization;
using Microsoft.Extensions.Options;
using Portal.Web.Commands;
using Portal.Web.Setup;

namespace Portal.Web;

/// <summary>What the same executable does besides serving.</summary>
internal static class PortalCommands
{
    private const string Usage = """
        Without a command the portal is served. Commands:
          content check [FOLDER]                       checks the edition in a folder and says how much it holds
          content check --readability [FOLDER]         says how each text reads, in figures
          content check --translations [FOLDER]        says what is missing in each language, or older than its source
          content translated LANGUAGE [ITEM] [FOLDER]  notes that translations hold against their sources as they are now
          content import [FOLDER]                      makes the draft in the database equal to it
          content export FOLDER                        writes the draft as a folder
          publish [--note TEXT]                        makes the draft live
          publications list                            says what was published, the newest first
          publications restore NUMBER [--note TEXT]    makes an older one live again, under a new number; the draft stays
          editor add NAME EMAIL ROLE                   makes an editor, publisher or manager and prints the link to set up signing in
          migrate                                      brings the database up to this program
          openapi                                      prints the description of the open data
        """;

    /// <returns>Whether the arguments were a command, which has then run and set the exit code.</returns>
    public static async Task<bool> TryRunAsync(WebApplication app, string[] args)
    {
        // Settings for the server (--urls and the like) are no command.
        if (args is [] or [['-' or '/', ..], ..])
        {
            return false;
        }

        var root = app.Environment.ContentRootPath;
        var output = Console.Out;
        Environment.ExitCode = args switch
        {
            ["content", "check"] => ContentCheck.Run(Shipped(app), output),
            ["content", "check", "--readability"] => ContentReadability.Report(Shipped(app), output),
            ["content", "check", "--readability", var folder] => ContentReadability.Report(ContentFolder.Named(folder, root), output),
            ["content", "check", "--translations"] => ContentTranslations.Report(Shipped(app), output),
            ["content", "check", "--translations", var folder] => ContentTranslations.Report(ContentFolder.Named(folder, root), output),
            ["content", "translated", var language] => ContentTranslations.Mark(Shipped(app), language, "", output),
            ["content", "translated", var language, var item] => ContentTranslations.Mark(Shipped(app), language, item, output),
            ["content", "translated", var language, var item, var folder] => ContentTranslations.Mark(ContentFolder.Named(folder, root), language, item, output),
            ["content", "check", var folder] => ContentCheck.Run(ContentFolder.Named(folder, root), output),
            ["content", "import"] => await ContentImport.RunAsync(app.Services, Shipped(app), output),
            ["content", "import", var folder] => await ContentImport.RunAsync(app.Services, ContentFolder.Named(folder, root), output),
            ["content", "export", var folder] => await ContentExport.RunAsync(app.Services, folder, output),
            ["publish"] => await Publish.RunAsync(app.Services, "", output),
            ["publish", "--note", var note] => await Publish.RunAsync(app.Services, note, output),
            ["publications", "list"] => await PublicationsList.RunAsync(app.Services, output),
            ["publications", "restore", var number] when Number(number) is { } older => await Publish.RestoreAsync(app.Services, older, "", output),
            ["publications", "restore", var number, "--note", var note] when Number(number) is { } older => await Publish.RestoreAsync(app.Services, older, note, output),
            ["editor", "add", var name, var address, var role] => await EditorAdd.RunAsync(app.Services, name, address, role, output),
            ["migrate"] => await Migrate.RunAsync(app.Services, output),
            ["openapi"] => await PrintOpenApi.RunAsync(app, output),
            _ => Misunderstood(),
        };

        return true;
    }

    private static string Shipped(WebApplication app) =>
        ContentFolder.Find(app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.ContentFolder, app.Environment.ContentRootPath);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Misunderstood()
    {
        Console.Error.WriteLine(Usage);

        return 2;
    }
}
