using Portal.Content;
using Portal.Content.Folder;

namespace Portal.Testing;

/// <summary>The shipped edition with a change, in a folder of its own until the test ends.</summary>
public sealed class ChangedEdition : IDisposable
{
    public ChangedEdition(Func<Edition, Edition> change)
    {
        var shipped = EditionFolder.Read(Repository.PathOf("content")).Edition
            ?? throw new InvalidOperationException("The shipped content has mistakes: see `content check`.");

        EditionFolder.Write(change(shipped), Folder);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-edition-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
