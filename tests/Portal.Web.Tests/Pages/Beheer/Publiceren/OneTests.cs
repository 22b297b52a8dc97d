using System.Net;
using Portal.Storage.Editors;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Publiceren;

/// <summary>Looking at a publication, comparing it, and putting it back.</summary>
public sealed class OneTests : IAsyncLifetime
{
    private readonly PublishingHost host = new();

    public async ValueTask InitializeAsync()
    {
        await host.SaveDraftAsync("Een ander");
        await StoredDraft.PublishAsync(Path.Combine(host.DataFolder, "portal.db"), SmallEdition.OwnedBy("Een ander"));
        await StoredDraft.PublishAsync(Path.Combine(host.DataFolder, "portal.db"), SmallEdition.OwnedBy("Een derde"));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/beheer/publiceren/3", "Eigenaar van de site: Een ander wordt Een derde")]
    [InlineData("/beheer/publiceren/3?met=1", "Eigenaar van de site: CoMensha wordt Een derde")]
    [InlineData("/beheer/publiceren/1?met=2", "Eigenaar van de site: Een ander wordt CoMensha")]
    public async Task Get_compares_it_with_the_one_before_or_with_any_other(string address, string sentence)
    {
        using var editor = host.CreateEditor();

        Assert.Equal(sentence, (await editor.GetPageAsync(address)).TextOf(".of-part li"));
    }

    [Fact]
    public async Task Post_puts_it_back_and_the_draft_stays()
    {
        using var publisher = host.CreateEditor(EditorRole.Publisher);

        using var answer = await publisher.SendFormAsync("/beheer/publiceren/1", [], "#terugzetten");
        var page = await publisher.GetPageAsync("/beheer/publiceren");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("Publicatie 1 is teruggezet en live als 4.", page.TextOf(".of-notice"), StringComparison.Ordinal);
        Assert.Equal("Eigenaar van de site: CoMensha wordt Een derde", page.TextOf(".of-part li"));
        Assert.Equal(("CoMensha", "Een derde"), ((await host.LiveAsync()).Site.Owner, (await host.DraftAsync()).Site.Owner));
    }

    [Fact]
    public async Task Only_who_publishes_puts_back()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/publiceren/1");

        Assert.Null(page.QuerySelector("#terugzetten"));
    }

    [Theory]
    [InlineData("/beheer/publiceren/99")]
    [InlineData("/beheer/publiceren/1?met=99")]
    public async Task A_publication_that_never_was_is_not_found(string address)
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
