using Portal.Content;
using Portal.Content.Folder;

namespace Portal.Testing;

/// <summary>The <see cref="SmallEdition"/>, or a change of it, in a folder of its own until the test ends.</summary>
public sealed class SmallFolder : IDisposable
{
    public SmallFolder(Edition? edition = null) => EditionFolder.Write(edition ?? SmallEdition.Edition, Path);

    public string Path { get; } = Directory.CreateTempSubdirectory("portal-small-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
