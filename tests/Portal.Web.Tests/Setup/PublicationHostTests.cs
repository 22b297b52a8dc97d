using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Web.Tests.Setup;

public sealed class PublicationHostTests
{
    [Fact]
    public async Task A_newer_publication_is_served_from_the_next_request_on()
    {
        using var content = new ContentCopy().Change("pages/herkennen/nl.md", "title: Mensenhandel herkennen", "title: Beter herkennen");
        await using var host = new PortalHost();
        using var visitor = host.CreateVisitor();
        var before = await visitor.GetPageAsync("/nl/herkennen");

        host.Show(Publication.CompilePublished(EditionFolder.Read(content.Folder)).Publication!);
        var after = await visitor.GetPageAsync("/nl/herkennen");

        Assert.Equal("Mensenhandel herkennen", before.TextOf("h1"));
        Assert.Equal("Beter herkennen", after.TextOf("h1"));
    }
}
