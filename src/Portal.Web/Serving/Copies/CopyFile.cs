using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Portal.Content.Folder;
using Portal.Storage.Publishing;

namespace Portal.Web.Serving.Copies;

/// <summary>A published edition as one file: a zip of its documents, unpacked a folder of content, with a label beside them.</summary>
internal static class CopyFile
{
    private const string LabelName = "publication.json";

    // A zip knows no earlier time. One time for all: the same publication gives the same bytes on every machine.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(PublishedEdition edition)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            var label = new Label(edition.Installation, edition.Number, edition.At, edition.By, edition.Note, edition.Hash);
            Add(zip, LabelName, JsonSerializer.Serialize(label));
            foreach (var (name, text) in edition.Documents)
            {
                Add(zip, name, text);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>What <see cref="Write"/> wrote; null when the bytes are something else, or the documents are not those that were published.</summary>
    public static PublishedEdition? Read(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var texts = zip.Entries.ToImmutableSortedDictionary(entry => entry.FullName, TextOf, StringComparer.Ordinal);

            return texts.TryGetValue(LabelName, out var json)
                && JsonSerializer.Deserialize<Label>(json) is { } label
                && texts.Remove(LabelName) is var documents
                && EditionDocuments.Hash(documents) == label.Hash
                    ? new PublishedEdition(label.Installation, label.Number, label.At, label.By, label.Note, label.Hash, documents)
                    : null;
        }
        catch (Exception failure) when (failure is InvalidDataException or JsonException or ArgumentException)
        {
            // How the readers of zip and JSON say "not mine".
            return null;
        }
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);

        return reader.ReadToEnd();
    }

    private sealed record Label(Guid Installation, int Number, DateTimeOffset At, string By, string Note, string Hash);
}
