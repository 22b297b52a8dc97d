namespace Portal.Testing;

/// <summary>The checkout that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Portal.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path in the checkout.</summary>
    /// <param name="parts">From the root.</param>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run inside a checkout: no Portal.sln above " + AppContext.BaseDirectory);
    }
}
