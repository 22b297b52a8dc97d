using System.IO.Compression;
using CsCheck;
using Portal.Content.Folder;
using Portal.Testing;
using Portal.Testing.Editions;

namespace Portal.Content.Tests.Folder;

public sealed class EditionArchiveTests
{
    [Fact]
    public void Reading_gives_what_was_written() => RandomEditions.Any.Sample(
        edition => Assert.Equal(
            EditionDocuments.Of(edition),
            EditionDocuments.Of(Read(EditionArchive.Write(edition)).Edition!)),
        iter: 10);

    [Fact]
    public void Equal_editions_give_equal_archives() => Assert.Equal(EditionArchive.Write(SmallEdition.Edition), EditionArchive.Write(SmallEdition.Edition));

    [Fact]
    public void A_folder_around_all_files_does_not_count() =>
        Assert.NotNull(Read(Packed([.. SmallEdition.Files.Select(file => ($"content/{file.Key}", file.Value))])).Edition);

    [Theory]
    [InlineData("../site.yml")]
    [InlineData("desks/../../site.yml")]
    [InlineData("C:/site.yml")]
    [InlineData("desks\\x.yml")]
    [InlineData("desks//x.yml")]
    public void A_path_that_leads_out_is_refused_by_name(string path)
    {
        var reading = Read(Packed([.. SmallEdition.Files.Select(file => (file.Key, file.Value)), (path, "x")]));

        Assert.Null(reading.Edition);
        Assert.Contains(reading.Problems, problem => problem.Source == path);
    }

    [Fact]
    public void A_file_that_is_there_twice_is_refused() =>
        Assert.Contains(Read(Packed([("site.yml", "a"), ("site.yml", "b")])).Problems, problem => problem.Message.Contains("twice", StringComparison.Ordinal));

    [Fact]
    public void A_file_that_swells_is_refused_before_it_fills_the_memory()
    {
        var reading = Read(Packed([("site.yml", new string('a', EditionArchive.MostBytesOfAFile + 1))]));

        Assert.Contains(reading.Problems, problem => problem.Message.Contains("larger than 8 MB", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_files_that_swell_together_are_refused()
    {
        var large = new string('a', EditionArchive.MostBytesOfAFile - 1);

        var reading = Read(Packed([.. Enumerable.Range(0, 17).Select(i => ($"texts/a{i}.yml", large))]));

        Assert.Contains(reading.Problems, problem => problem.Message.Contains("larger than 128 MB", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is no ZIP.")]
    public void What_is_no_archive_is_said_to_be_none(string text) =>
        Assert.Contains("not a ZIP file", Assert.Single(Read(System.Text.Encoding.UTF8.GetBytes(text)).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_text_is_refused_by_name()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var content = archive.CreateEntry("site.yml").Open();
            content.Write([0xff, 0xfe, 0x00]);
        }

        Assert.Equal("site.yml", Assert.Single(Read(stream.ToArray()).Problems).Source);
    }

    private static EditionReading Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);

        return EditionArchive.Read(stream);
    }

    private static byte[] Packed((string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
