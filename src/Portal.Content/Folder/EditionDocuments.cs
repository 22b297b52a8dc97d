using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Portal.Content.Desks;
using Portal.Content.Folder.Csv;
using Portal.Content.Folder.Guide;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Folder;

/// <summary>An edition as the texts of its files, in memory: what a folder, a publication and a copy of one hold alike.</summary>
public static class EditionDocuments
{
    /// <summary>Always the same for the same edition.</summary>
    /// <returns>The text of each file, by its name from the root of the folder.</returns>
    public static ImmutableSortedDictionary<string, string> Of(Edition edition) => Ordinal.ByKey<string>(
    [
        (EditionFiles.Site, YamlText.Of(SiteFile.Write(edition.Site))),
        (EditionFiles.Guide, YamlText.Of(GuideFile.Write(edition.Guide))),
        (EditionFiles.Municipalities, RegionFiles.Write(edition.Regions.Municipalities)),
        (EditionFiles.Places, RegionFiles.Write(edition.Regions.Places)),
        (EditionFiles.Postcodes, RegionFiles.Write(edition.Regions.Postcodes)),
        (EditionFiles.Roles, RolesFile.Write(edition.Regions.RoleHolders)),
        (EditionFiles.Redirects, RedirectsFile.Write(edition.Redirects)),
        .. edition.Texts.Select(texts => (EditionFiles.Texts(texts.Key), YamlText.Of(MapWriter.Of(texts.Value)))),
        .. edition.Guide.Words.Select(words => (EditionFiles.GuideWords(words.Key), YamlText.Of(WordsFile.Write(words.Value)))),
        .. edition.SearchWords.Select(words => (EditionFiles.SearchWords(words.Key), YamlText.Of(SearchFile.Write(words.Value)))),
        .. edition.TranslatedFrom.Select(marks => (EditionFiles.Translations(marks.Key), YamlText.Of(MapWriter.Of(marks.Value.Sources)))),
        .. edition.Desks.Select(desk => (EditionFiles.Desk(desk.Id), YamlText.Of(DeskFile.Write(desk)))),
        .. edition.Pages.SelectMany(page => page.Languages.Select(text => (EditionFiles.Page(page.Key, text.Key), PageFile.Write(text.Value)))),
    ]);

    /// <summary>Reads them as <see cref="EditionFolder.Read"/> reads the files.</summary>
    public static EditionReading Read(IReadOnlyDictionary<string, string> documents)
    {
        var log = new ReadingLog();

        return new EditionReader(SourceFiles.InMemory(documents, log), log).Read();
    }

    /// <summary>Whether a page is kept in a file, and nothing else: all others can be read without it.</summary>
    public static bool IsPage(string file) => EditionFiles.IsPage(file);

    /// <summary>The file that a desk is kept in.</summary>
    public static string FileOfDesk(string id) => EditionFiles.Desk(id);

    /// <summary>A desk by the text of its file, which need not be of today; null when this program can't read it.</summary>
    public static Desk? ReadDesk(string id, string text)
    {
        var log = new ReadingLog();
        var file = EditionFiles.Desk(id);
        var desk = YamlParser.Parse(file, text, log) is { } map ? MapReader.Whole(map, file, "", log, own => DeskFile.Read(id, own)) : null;

        return log.Problems().IsEmpty ? desk : null;
    }

    /// <summary>SHA-256 of names and texts in ordinal order, in lower-case hexadecimal: equal for equal editions.</summary>
    public static string Hash(IReadOnlyDictionary<string, string> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        foreach (var (file, text) in documents.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            // The lengths keep a file's name and its text apart.
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Length} {text.Length} {file} {text}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
