using Portal.Content.Folder;
using Portal.Content.Publishing;
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
}
