using System.IO.Compression;
using System.Text;
using Portal.Web.Serving.Copies;

namespace Portal.Web.Tests.Serving.Copies;

public sealed class CopyFileTests
{
    [Fact]
    public void What_was_written_is_read_again()
    {
        var edition = TestPublications.Number(12);

        var read = CopyFile.Read(CopyFile.Write(edition))!;

        Assert.Equal(edition.Documents, read.Documents);
        Assert.Equal(edition, read with { Documents = edition.Documents });
    }

    [Fact]
    public void The_same_publication_gives_the_same_bytes() =>
        Assert.Equal(CopyFile.Write(TestPublications.Number(12)), CopyFile.Write(TestPublications.Number(12)));

    [Fact]
    public void Unpacked_it_is_a_folder_of_content()
    {
        using var folder = new TemporaryFolder();
        var edition = TestPublications.Number(12);

        ZipFile.ExtractToDirectory(new MemoryStream(CopyFile.Write(edition)), folder.Path);

        Assert.All(edition.Documents, document => Assert.Equal(document.Value, File.ReadAllText(folder.PathOf(document.Key))));
    }

    [Fact]
    public void Documents_that_are_not_those_that_were_published_are_no_copy()
    {
        var swapped = TestPublications.Number(12) with { Documents = TestPublications.Number(12, "naam: Iets anders\n").Documents };

        Assert.Null(CopyFile.Read(CopyFile.Write(swapped)));
    }

    [Fact]
    public void A_zip_of_somebody_else_is_no_copy()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("publication.json").Open();
            entry.Write(Encoding.UTF8.GetBytes("[1, 2]"));
        }

        Assert.Null(CopyFile.Read(bytes.ToArray()));
    }

    [Fact]
    public void What_is_no_zip_is_no_copy() => Assert.Null(CopyFile.Read("PK, not really"u8.ToArray()));

    [Fact]
    public void Cut_off_anywhere_it_is_no_copy()
    {
        var bytes = CopyFile.Write(TestPublications.Number(12));

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Null(CopyFile.Read(bytes[..length])));
    }

    [Fact]
    public void A_copy_holds_a_publication_whatever_its_number_and_words()
    {
        var edition = TestPublications.Number(99_999_999, new string('é', 100_000)) with { By = "", Note = "\"regel\" \\ \n" };

        Assert.Equal(edition.Note, CopyFile.Read(CopyFile.Write(edition))?.Note);
    }
}
