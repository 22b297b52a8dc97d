namespace Portal.Web.Setup;

/// <summary>Where the edition lies.</summary>
internal static class ContentFolder
{
    private const string Name = "content";
    private const string Mark = "site.yml";

    /// <summary>The setting; else <c>content</c> beside the program; else in the content root or the nearest folder above it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find(string setting, string contentRoot)
    {
        if (setting.Length > 0)
        {
            return Path.GetFullPath(setting, contentRoot);
        }

        return Candidates(contentRoot).FirstOrDefault(folder => File.Exists(Path.Combine(folder, Mark)))
            ?? throw new DirectoryNotFoundException($"No folder '{Name}' with '{Mark}' beside the program or above {contentRoot}. Set Portal:ContentFolder.");
    }

    /// <summary>A folder that somebody named on the command line: from where they stand, or from the nearest folder above that has it.</summary>
    /// <remarks><c>dotnet run --project</c> starts the program in the project's folder, not in that of who typed the command.</remarks>
    public static string Named(string folder, string contentRoot) =>
        AndAbove(contentRoot).Select(above => Path.Combine(above, folder)).FirstOrDefault(Directory.Exists) ?? Path.GetFullPath(folder);

    private static IEnumerable<string> Candidates(string contentRoot)
    {
        yield return Path.Combine(AppContext.BaseDirectory, Name);

        foreach (var above in AndAbove(contentRoot))
        {
            yield return Path.Combine(above, Name);
        }
    }

    private static IEnumerable<string> AndAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
