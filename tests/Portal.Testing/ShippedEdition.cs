using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;

namespace Portal.Testing;

/// <summary>The edition in the repository's <c>content/</c>, for tests that walk over all of it.</summary>
public static class ShippedEdition
{
    private static readonly Lazy<Publication> Compiled = new(() => Publication.Compile(EditionFolder.Read(Folder)).Publication
        ?? throw new InvalidOperationException("content/ has mistakes: run `content check`."));

    public static string Folder => Path.Combine(RepositoryRoot(), "content");

    public static Edition Edition => Publication.Edition;

    /// <summary>Compiled once for all tests of a run; nothing can change it.</summary>
    public static Publication Publication => Compiled.Value;

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
