using System.Text;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Folder;

/// <summary>An edition as a folder of files: what a fresh portal publishes, and the format of export and import.</summary>
public static class EditionFolder
{
    /// <summary>Reads the edition in a folder. Mistakes are collected with file and line, never thrown.</summary>
    public static EditionReading Read(string folder)
    {
        var log = new ReadingLog();

        return new EditionReader(SourceFiles.OnDisk(folder, log), log).Read();
    }

    /// <summary>Writes the edition so that reading gives it again; files of an earlier edition that it no longer has are removed.</summary>
    public static void Write(Edition edition, string folder)
    {
        var files = EditionDocuments.Of(edition);

        foreach (var stale in SourceFiles.OnDisk(folder, new ReadingLog()).Files.Where(file => EditionFiles.IsOurs(file) && !files.ContainsKey(file)))
        {
            File.Delete(Path.Combine(folder, stale));
        }

        foreach (var (file, text) in files)
        {
            Write(folder, file, text);
        }
    }

    /// <summary>Writes only from which sources the translations were made; every other file stays as somebody wrote it.</summary>
    public static void WriteTranslations(Edition edition, string folder)
    {
        foreach (var (language, marks) in edition.TranslatedFrom)
        {
            Write(folder, EditionFiles.Translations(language), YamlText.Of(MapWriter.Of(marks.Sources)));
        }
    }

    private static void Write(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
