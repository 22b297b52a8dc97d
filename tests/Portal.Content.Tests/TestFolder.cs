using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests;

/// <summary>A folder on disk with a small sound edition, to spoil one file at a time.</summary>
public sealed class TestFolder : IDisposable
{
    public TestFolder()
    {
        foreach (var (file, text) in SmallEdition.Files)
        {
            Put(file, text);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("edition-").FullName;

    public TestFolder Put(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);

        return this;
    }

    /// <summary>Replaces a text that must stand in the file.</summary>
    public TestFolder Change(string file, string from, string to)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Path, file));
        Assert.Contains(from, text, StringComparison.Ordinal);

        return Put(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public TestFolder Remove(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));

        return this;
    }

    public EditionReading Read() => EditionFolder.Read(Path);

    public PublicationCompilation Compile() => Publication.Compile(Read());

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
