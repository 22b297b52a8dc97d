using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Drafts;

namespace Portal.Web.Commands;

/// <summary><c>content import</c>: makes the draft in the database equal to the edition in a folder. What is live stays, until <c>publish</c>.</summary>
internal static class ContentImport
{
    public static async Task<int> RunAsync(IServiceProvider services, string folder, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"{folder}: there is no such folder.");

            return 1;
        }

        var reading = EditionFolder.Read(folder);
        var compilation = Publication.Compile(reading);
        if (reading.Edition is not { } edition || compilation.Publication is null)
        {
            output.WriteLine("Nothing was imported. Wrong:");
            foreach (var problem in compilation.Problems)
            {
                output.WriteLine(problem);
            }

            return 1;
        }

        return await DatabaseCommand.RunAsync(services, output, async database =>
        {
            var changes = await database.GetRequiredService<DraftEdition>().ReplaceAsync(edition, DatabaseCommand.Who, "", CancellationToken.None);
            output.WriteLine(changes.IsNone
                ? "The draft says this already."
                : $"Imported into the draft: {changes.Added} added, {changes.Changed} changed, {changes.Removed} removed. `publish` makes it live.");

            return 0;
        });
    }
}
