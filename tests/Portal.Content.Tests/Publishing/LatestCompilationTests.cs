using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

public sealed class LatestCompilationTests
{
    private readonly LatestCompilation latest = new();

    [Fact]
    public void The_same_documents_are_compiled_once()
    {
        var documents = EditionDocuments.Of(SmallEdition.Edition);

        Assert.Same(latest.Of(documents), latest.Of(EditionDocuments.Of(SmallEdition.Edition)));
        Assert.Same(latest.Of(documents).Publication, latest.Find(EditionDocuments.Hash(documents)));
    }

    [Fact]
    public void Other_documents_never_get_what_was_compiled_before()
    {
        var sound = EditionDocuments.Of(SmallEdition.Edition);
        var broken = EditionDocuments.Of(SmallEdition.Edition with { Site = SmallEdition.Edition.Site with { EmergencyDesk = "nowhere" } });
        latest.Of(sound);

        Assert.Null(latest.Of(broken).Publication);
        Assert.Null(latest.Find(EditionDocuments.Hash(broken)));
        Assert.Null(latest.Find(EditionDocuments.Hash(sound)));
    }
}
