using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Content.Tests.Folder;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

public sealed class ShippedEditionTests
{
    [Fact]
    public void What_we_ship_has_no_mistake_and_becomes_a_publication()
    {
        var reading = EditionFolder.Read(Repository.PathOf("content"));

        var compilation = Publication.Compile(reading);

        Assert.Empty(compilation.Problems);
        Assert.NotNull(compilation.Publication);
    }

    [Fact]
    public void What_we_ship_comes_back_the_same_when_it_is_written_and_read()
    {
        var edition = EditionFolder.Read(Repository.PathOf("content")).Edition!;
        var folder = Directory.CreateTempSubdirectory("shipped-");

        EditionFolder.Write(edition, folder.FullName);
        var again = EditionFolder.Read(folder.FullName);
        folder.Delete(recursive: true);

        Assert.Empty(again.Problems);
        Assert.Equal(Structure.Of(edition), Structure.Of(again.Edition));
        Assert.Equal(EditionDocuments.Of(edition), EditionDocuments.Of(again.Edition!));
    }

    [Fact]
    public void Every_page_about_rights_says_which_law_it_rests_on() =>
        Assert.DoesNotContain(ShippedEdition.Edition.Pages.SelectMany(page => page.Languages.Values), text => text.Section == "rechten" && text.Law.Length == 0);
}
