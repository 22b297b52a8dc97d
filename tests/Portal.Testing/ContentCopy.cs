namespace Portal.Testing;

/// <summary>A copy of the repository's <c>content/</c> that a test may spoil.</summary>
public sealed class ContentCopy : IDisposable
{
    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(ShippedEdition.Folder, "*", SearchOption.AllDirectories))
        {
            var target = PathOf(Path.GetRelativePath(ShippedEdition.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-content-").FullName;

    /// <summary>Puts other words in a file.</summary>
    /// <exception cref="ArgumentException">The file does not hold them, so that the test would prove nothing.</exception>
    public ContentCopy Change(string file, string from, string to)
    {
        var text = File.ReadAllText(PathOf(file));
        if (!text.Contains(from, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{file} does not hold '{from}'.", nameof(from));
        }

        File.WriteAllText(PathOf(file), text.Replace(from, to, StringComparison.Ordinal));

        return this;
    }

    public ContentCopy Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);

        return this;
    }

    public ContentCopy Delete(string file)
    {
        File.Delete(PathOf(file));

        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string PathOf(string file) => Path.Combine(Folder, file);
}
