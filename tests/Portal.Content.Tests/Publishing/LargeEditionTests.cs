using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

/// <summary>What speed is measured with must be publishable, or the measure says nothing. Smaller here; it grows by copying.</summary>
public sealed class LargeEditionTests
{
    [Fact]
    public void A_grown_edition_is_sound()
    {
        var shipped = ShippedEdition.Edition;
        var (pages, rules) = (shipped.Pages.Length * 2, shipped.Guide.Guide.Rules.Length + 20);

        var grown = Publication.Compile(EditionReading.Of(LargeEdition.Of(shipped, pages, rules)));

        Assert.Empty(grown.Problems);
        Assert.Equal((pages, LargeEdition.Languages, rules), (grown.Figures!.Pages, grown.Figures.Languages, grown.Figures.Rules));
        Assert.Equal(pages, grown.Publication!.PagesIn("ar").Length);
    }
}
