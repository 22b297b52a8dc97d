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

    private static IEnumerable<string> Candidates(string contentRoot)
    {
        yield return Path.Combine(AppContext.BaseDirectory, Name);

        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, Name);
        }
    }
}
