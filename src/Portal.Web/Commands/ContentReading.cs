using Portal.Content;
using Portal.Content.Folder;

namespace Portal.Web.Commands;

/// <summary>Reads an edition for a command that only reports.</summary>
internal static class ContentReading
{
    /// <summary>The edition; null when it could not be read, which is then said.</summary>
    public static Edition? Read(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"{folder}: there is no such folder.");

            return null;
        }

        var reading = EditionFolder.Read(folder);
        foreach (var problem in reading.Problems)
        {
            output.WriteLine(problem);
        }

        return reading.Edition;
    }
}
