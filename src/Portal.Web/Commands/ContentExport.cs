using Portal.Content.Folder;
using Portal.Storage.Drafts;

namespace Portal.Web.Commands;

/// <summary><c>content export</c>: writes the draft in the database as a folder of content.</summary>
internal static class ContentExport
{
    public static Task<int> RunAsync(IServiceProvider services, string folder, TextWriter output) => DatabaseCommand.RunAsync(services, output, async database =>
    {
        var draft = database.GetRequiredService<DraftEdition>();
        if (await draft.IsEmptyAsync(CancellationToken.None))
        {
            output.WriteLine("The draft is empty. Run the command `content import`.");

            return 1;
        }

        Directory.CreateDirectory(folder);
        EditionFolder.Write(await draft.ReadAsync(CancellationToken.None), folder);
        output.WriteLine($"The draft stands in {Path.GetFullPath(folder)}.");

        return 0;
    });
}
