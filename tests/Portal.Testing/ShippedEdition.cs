using Portal.Content;
using Portal.Content.Folder;

namespace Portal.Testing;

/// <summary>The edition in the repository's <c>content/</c>, for tests that walk over all of it.</summary>
public static class ShippedEdition
{
    private static readonly Lazy<Edition> Reading = new(() => EditionFolder.Read(Folder).Edition
        ?? throw new InvalidOperationException("content/ has mistakes: run `content check`."));

    public static string Folder => Path.Combine(RepositoryRoot(), "content");

    public static Edition Edition => Reading.Value;

    /// <summary>The folder that holds <c>Portal.sln</c>.</summary>
    public static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"{AppContext.BaseDirectory} does not lie within the repository.");
    }
}
