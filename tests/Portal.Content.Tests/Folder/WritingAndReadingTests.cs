using CsCheck;
using Portal.Content.Folder;
using Portal.Testing;
using Portal.Testing.Editions;

namespace Portal.Content.Tests.Folder;

public sealed class WritingAndReadingTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("editions-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Reading_what_was_written_gives_the_same_edition() => RandomEditions.Any.Sample(
        edition =>
        {
            var folder = Path.Combine(_root, Path.GetRandomFileName());
            EditionFolder.Write(edition, folder);

            var reading = EditionFolder.Read(folder);

            Assert.True(reading.Problems.IsEmpty, string.Join('\n', reading.Problems.Select(problem => $"{problem}\n{File.ReadAllText(Path.Combine(folder, problem.Source))}")));
            Assert.Equal(Structure.Of(edition), Structure.Of(reading.Edition));
            Assert.Equal(EditionDocuments.Of(edition), EditionDocuments.Of(reading.Edition!));
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void Writing_over_an_older_edition_leaves_nothing_of_it_behind()
    {
        using var older = new TestFolder();
        using var newer = new TestFolder();
        older.Put("desks/gone.yml", SmallEdition.Files["desks/always.yml"]).Put("pages/gone/nl.md", SmallEdition.Files["pages/home/nl.md"]).Put("README.md", "For people.");
        var edition = newer.Read().Edition!;

        EditionFolder.Write(edition, older.Path);

        var reading = older.Read();
        Assert.Empty(reading.Problems);
        Assert.Equal(EditionDocuments.Of(edition), EditionDocuments.Of(reading.Edition!));
        Assert.True(File.Exists(Path.Combine(older.Path, "README.md")));
    }

    [Fact]
    public void The_files_are_written_for_people_to_read()
    {
        using var folder = new TestFolder();
        var edition = folder.Read().Edition!;

        var files = EditionDocuments.Of(edition);

        Assert.Contains("  - {tag: nl, name: Nederlands, direction: ltr}\n", files["site.yml"], StringComparison.Ordinal);
        Assert.Contains("    when: {papers: [no, unknown]}\n", files["guide/guide.yml"], StringComparison.Ordinal);
        Assert.Contains("      - {desk: always, for: help, priority: 10, reason: talk}\n", files["guide/guide.yml"], StringComparison.Ordinal);
        Assert.Contains("    hours: {week: ['mo-su 00:00-24:00'], holidays: open}\n", files["desks/always.yml"], StringComparison.Ordinal);
        Assert.Equal(SmallEdition.Files["redirects.csv"], files["redirects.csv"]);
        Assert.DoesNotContain('\r', string.Concat(files.Values));
    }
}
