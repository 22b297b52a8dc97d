namespace Portal.Web.Serving;

/// <summary>Files that are there whole or not at all, and that no other account of the machine can read.</summary>
internal static class PrivateFile
{
    private const string TemporaryEnd = ".tmp";

    private const UnixFileMode OwnersFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>What a write that was cut short may have left behind.</summary>
    public static bool IsTemporary(string path) => path.EndsWith(TemporaryEnd, StringComparison.Ordinal);

    /// <summary>Puts the file in the place of what stands there. Readers see the old one or the new one, also after a power cut.</summary>
    /// <exception cref="IOException">The disk is full, or the like; what stood there still does.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> bytes) => Put(path, bytes, overwrite: true);

    /// <summary>Makes the file unless there is one, whoever made that.</summary>
    /// <inheritdoc cref="Replace" path="/exception"/>
    public static void MakeOnce(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Put(path, bytes, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Somebody was first; theirs counts.
        }
    }

    /// <summary>Takes from other accounts what they may do with a file or folder that was made by hand.</summary>
    public static void CloseToOthers(string path)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) is var mode && (mode & (OwnersFolder)) != mode)
        {
            File.SetUnixFileMode(path, mode & OwnersFolder);
        }
    }

    private static void Put(string path, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():N}{TemporaryEnd}";

        try
        {
            using (var stream = new FileStream(temporary, New()))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Makes a folder that only the owner enters; one that is there stays as it is.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnersFolder);
        }
    }

    private static FileStreamOptions New()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnersFile;
        }

        return options;
    }
}
