using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Portal.Storage.Publishing;

namespace Portal.Web.Serving.Copies;

/// <summary>
/// Copies on local disk of what was published, for a start without the database. Each is one file,
/// <c>00000012-{SHA-256 of the file}.portal</c>; the two newest are kept.
/// </summary>
internal sealed partial class PublicationCopies(string folder, TimeProvider clock)
{
    private const string End = ".portal";
    private const int Kept = 2;

    // Nobody writes one file for so long: what is older was left by a process that ended half way.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>The copies that are as they were written, newest first. Others are passed over; nothing is deleted by reading.</summary>
    public IEnumerable<PublishedEdition> Read() => Files().Select(ReadFile).OfType<PublishedEdition>();

    /// <summary>Whether anything lies here that was once a copy, sound or not.</summary>
    public bool Any() => Files().Count > 0;

    /// <summary>Writes a copy, unless it is there and sound, and removes what is no longer one of the newest two.</summary>
    /// <exception cref="IOException">The disk is full, or the like; the copies that were there still are.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public void Write(PublishedEdition edition)
    {
        var bytes = CopyFile.Write(edition);
        var name = $"{edition.Number:D8}-{Convert.ToHexStringLower(SHA256.HashData(bytes))}{End}";
        var path = Path.Combine(folder, name);

        if (ReadFile(path) is null)
        {
            PrivateFile.Replace(path, bytes);
        }

        Prune();
    }

    /// <summary>Keeps the newest two that are sound: a damaged file must not push out a good one.</summary>
    private void Prune()
    {
        foreach (var path in Files().GroupBy(path => ReadFile(path) is not null).SelectMany(group => group.Key ? group.Skip(Kept) : group))
        {
            File.Delete(path);
        }

        foreach (var path in Directory.EnumerateFiles(folder).Where(PrivateFile.IsTemporary))
        {
            if (clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) > Abandoned)
            {
                File.Delete(path);
            }
        }
    }

    private List<string> Files() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder).Where(path => NameOfCopy().IsMatch(Path.GetFileName(path))).OrderByDescending(NumberOf).ThenByDescending(File.GetLastWriteTimeUtc)]
        : [];

    private static PublishedEdition? ReadFile(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Gone meanwhile, or not ours to read: as good as not there.
            return null;
        }

        var isAsWritten = NameOfCopy().Match(Path.GetFileName(path)) is { Success: true } name
            && name.Groups["hash"].Value == Convert.ToHexStringLower(SHA256.HashData(bytes));

        return isAsWritten && CopyFile.Read(bytes) is { } edition && edition.Number == NumberOf(path) ? edition : null;
    }

    private static int NumberOf(string path) => int.Parse(Path.GetFileName(path).AsSpan(0, 8), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{8}-(?<hash>[0-9a-f]{64})\.portal\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameOfCopy();
}
