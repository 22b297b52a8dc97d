using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

/// <summary>A copy of the shipped edition that a test may spoil.</summary>
internal sealed class EditionCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-edition-");

    public EditionCopy()
    {
        var shipped = Repository.PathOf("content");

        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public PublicationCompilation Compile() => Publication.Compile(EditionFolder.Read(_folder.FullName));

    /// <summary>As a replica takes it over from the database.</summary>
    public PublicationCompilation CompilePublished() => Publication.CompilePublished(EditionFolder.Read(_folder.FullName));

    public void Delete(string file) => File.Delete(PathOf(file));

    /// <summary>Replaces a text that must be there, once.</summary>
    /// <returns>The line that it stood on.</returns>
    public int Replace(string file, string old, string by)
    {
        var text = File.ReadAllText(PathOf(file));
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{file} does not hold \"{old}\".");
        File.WriteAllText(PathOf(file), text[..place] + by + text[(place + old.Length)..]);

        return text[..place].Count(character => character == '\n') + 1;
    }

    /// <summary>Takes an item out of a YAML list: from its <c>- id:</c> line up to the next item or list.</summary>
    public void RemoveItem(string file, string id)
    {
        var lines = File.ReadAllLines(PathOf(file)).ToList();
        var start = lines.IndexOf($"  - id: {id}");
        Assert.True(start >= 0, $"{file} has no item \"{id}\".");
        var length = lines.Skip(start + 1).TakeWhile(line => line.StartsWith("   ", StringComparison.Ordinal)).Count() + 1;
        lines.RemoveRange(start, length);
        File.WriteAllLines(PathOf(file), lines);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);
}
