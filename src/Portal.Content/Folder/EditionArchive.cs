using System.IO.Compression;
using System.Text;

namespace Portal.Content.Folder;

/// <summary>An edition as one ZIP file of its folder: export and import in the editors' office.</summary>
public static class EditionArchive
{
    /// <summary>More is refused before it is read.</summary>
    public const int MostFiles = 20_000;

    /// <summary>In bytes, unpacked: of all files together, and of one.</summary>
    public const int MostBytes = 128 * 1024 * 1024;

    /// <inheritdoc cref="MostBytes"/>
    public const int MostBytesOfAFile = 8 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>ZIP keeps a time with each file; a fixed one makes equal editions equal archives.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Always the same for the same edition.</summary>
    public static byte[] Write(Edition edition)
    {
        using var stream = new MemoryStream();

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (file, text) in EditionDocuments.Of(edition))
            {
                var entry = archive.CreateEntry(file, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var content = entry.Open();
                content.Write(Strict.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>Reads the edition in an archive; a folder around all files does not count. Nothing is ever written to disk.</summary>
    /// <param name="stream">One that can seek.</param>
    public static EditionReading Read(Stream stream)
    {
        var log = new ReadingLog();

        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var documents = new ArchiveReading(log).Read(archive);

            if (log.Problems().IsEmpty)
            {
                return new EditionReader(SourceFiles.InMemory(documents, log), log).Read();
            }
        }
        catch (InvalidDataException)
        {
            log.Add("", 0, "This is not a ZIP file, or it is damaged. Make it again.");
        }

        return new EditionReading(null, log.Lines, log.Problems());
    }

    private sealed class ArchiveReading(ReadingLog log)
    {
        private readonly Dictionary<string, string> documents = new(StringComparer.Ordinal);
        private long bytes;

        public Dictionary<string, string> Read(ZipArchive archive)
        {
            if (archive.Entries.Count > MostFiles)
            {
                log.Add("", 0, $"The ZIP holds {archive.Entries.Count} files; {MostFiles} are allowed.");

                return documents;
            }

            var files = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
            var around = FolderAround(files);

            foreach (var entry in files)
            {
                Read(entry, IsPlain(entry.FullName) ? entry.FullName[around.Length..] : entry.FullName);

                if (bytes > MostBytes)
                {
                    log.Add("", 0, $"Unpacked the ZIP is larger than {MostBytes / 1024 / 1024} MB.");
                    break;
                }
            }

            return documents;
        }

        /// <summary>Who packs a folder gets its name before each file.</summary>
        private static string FolderAround(List<ZipArchiveEntry> files)
        {
            var first = files.Count == 0 ? "" : files[0].FullName;
            var folder = first[..(first.IndexOf('/', StringComparison.Ordinal) + 1)];

            return files.TrueForAll(file => file.FullName.StartsWith(folder, StringComparison.Ordinal)) ? folder : "";
        }

        private void Read(ZipArchiveEntry entry, string name)
        {
            if (!IsPlain(name))
            {
                log.Add(name, 0, "A file in the ZIP must have a plain path from its root, without \"..\".");
            }
            else if (documents.ContainsKey(name))
            {
                log.Add(name, 0, "The ZIP holds this file twice.");
            }
            else if (Bounded(entry) is not { } content)
            {
                log.Add(name, 0, $"Unpacked this file is larger than {MostBytesOfAFile / 1024 / 1024} MB.");
            }
            else
            {
                try
                {
                    documents.Add(name, Strict.GetString(content).TrimStart('\uFEFF'));
                }
                catch (DecoderFallbackException)
                {
                    log.Add(name, 0, "This file is not UTF-8 text. Save it as UTF-8.");
                }
            }
        }

        /// <summary>What an archive says of its own sizes is not believed.</summary>
        private byte[]? Bounded(ZipArchiveEntry entry)
        {
            using var content = entry.Open();
            using var held = new MemoryStream();
            var part = new byte[81_920];

            for (int count; (count = content.Read(part)) > 0;)
            {
                held.Write(part, 0, count);
                bytes += count;

                if (held.Length > MostBytesOfAFile || bytes > MostBytes)
                {
                    return null;
                }
            }

            return held.ToArray();
        }

        private static bool IsPlain(string name) =>
            name.Length is > 0 and < 400
            && !name.Contains('\\', StringComparison.Ordinal)
            && !name.Contains(':', StringComparison.Ordinal)
            && name.Split('/').All(part => part is not ("" or "." or ".."));
    }
}
