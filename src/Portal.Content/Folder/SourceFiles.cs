using System.Text;

namespace Portal.Content.Folder;

/// <summary>The files of an edition, on disk or in memory, as text with LF line ends.</summary>
internal sealed class SourceFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Func<string, string> _textOf;
    private readonly ReadingLog _log;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _there;

    private SourceFiles(IEnumerable<string> files, Func<string, string> textOf, ReadingLog log)
    {
        _textOf = textOf;
        _log = log;
        Files = [.. files.Order(StringComparer.Ordinal)];
        _there = [.. Files];
    }

    /// <summary>Every file, from the root, in ordinal order.</summary>
    public List<string> Files { get; }

    public static SourceFiles OnDisk(string root, ReadingLog log) => new(
        Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')) : [],
        file => Strict.GetString(File.ReadAllBytes(Path.Combine(root, file))),
        log);

    public static SourceFiles InMemory(IReadOnlyDictionary<string, string> documents, ReadingLog log) =>
        new(documents.Keys, file => documents[file], log);

    /// <summary>The files directly or deeper under a folder with an extension.</summary>
    public IEnumerable<string> Under(string folder, string extension) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>The text of a file; null when it is not there or not text, which is then a problem if <paramref name="isNeeded"/>.</summary>
    public string? Read(string file, bool isNeeded)
    {
        _read.Add(file);

        if (!_there.Contains(file))
        {
            if (isNeeded)
            {
                _log.Add(file, 0, "This file is missing. Add it.");
            }

            return null;
        }

        try
        {
            return _textOf(file).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }
        catch (DecoderFallbackException)
        {
            _log.Add(file, 0, "This file is not UTF-8 text. Save it as UTF-8.");

            return null;
        }
    }

    /// <summary>Reports the files that nothing has read: a wrong name would otherwise go unseen. Read-me files are for people.</summary>
    public void ReportUnread()
    {
        foreach (var file in Files.Where(file => !_read.Contains(file) && file != EditionFiles.RegionsRollUp && Path.GetFileName(file) != "README.md"))
        {
            _log.Add(file, 0, "The portal reads no file with this name. Rename it or take it out.");
        }
    }
}
