using System.Net;
using Portal.Storage.Editors;
using Portal.Testing;
using Portal.Web.Tests.Pages.Beheer.Publiceren;

namespace Portal.Web.Tests.Pages.Beheer.Spoed;

/// <summary>What can't wait, on the screens of the office.</summary>
public sealed class ChannelTests : IAsyncLifetime
{
    private const string Always = "/beheer/spoed/always/phone";

    private readonly PublishingHost host = new();

    /// <summary>With a second desk that can take the place of the one that is always there.</summary>
    public async ValueTask InitializeAsync()
    {
        var edition = SmallEdition.Edition with { Desks = [.. SmallEdition.Edition.Desks, SmallEdition.Edition.Desks.Single(desk => desk.Id == "always") with { Id = "other" }] };
        host.CreateVisitor().Dispose();
        await StoredDraft.PublishAsync(Path.Combine(host.DataFolder, "portal.db"), edition);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task One_editor_hides_a_channel_and_puts_it_back()
    {
        using var editor = host.CreateEditor();

        using var hidden = await editor.SendFormAsync("/beheer/spoed/other/phone", [], "#verbergen");
        var page = await editor.GetPageAsync("/beheer/spoed/other/phone");
        Assert.Equal(HttpStatusCode.SeeOther, hidden.StatusCode);
        Assert.StartsWith("Verborgen.", page.TextOf(".of-notice"), StringComparison.Ordinal);
        Assert.Equal("verborgen", page.TextOf(".of-facts .of-tag"));
        Assert.Empty((await host.LiveAsync()).Desks.Single(desk => desk.Id == "other").VisibleChannels);

        using var back = await editor.SendFormAsync("/beheer/spoed/other/phone", page, [], "[aria-labelledby=eerder] form");
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Single((await host.LiveAsync()).Desks.Single(desk => desk.Id == "other").VisibleChannels);
    }

    [Fact]
    public async Task Who_would_be_left_without_a_desk_gets_the_one_the_editor_picks()
    {
        using var editor = host.CreateEditor();

        using var asked = await editor.SendFormAsync(Always, [], "#verbergen");
        var page = await asked.PageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Single((await host.LiveAsync()).Desks.Single(desk => desk.Id == "always").VisibleChannels);

        using var done = await editor.SendFormAsync(Always, page, [KeyValuePair.Create("fallback", "other")], "#vervanging");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal("other", (await host.LiveAsync()).Site.AlwaysDesk);
    }

    [Fact]
    public async Task A_new_number_needs_a_colleague_who_has_just_signed_in()
    {
        using var editor = host.CreateEditor();
        using var publisher = host.CreateEditor(EditorRole.Publisher);
        var proposal = await ProposeAsync(editor);

        Assert.Null((await editor.GetPageAsync(proposal)).QuerySelector("#bevestigen"));
        var page = await publisher.GetPageAsync(proposal);
        Assert.Equal("Altijd iemand", page.TextOf(".of-facts dd"));
        Assert.StartsWith("Altijd iemand: 0800-2000 wordt 0800-2001", (await publisher.GetPageAsync("/beheer/spoed")).TextOf(".of-todo a"), StringComparison.Ordinal);
        Assert.StartsWith("Nieuw nummer voor Altijd iemand,", (await publisher.GetPageAsync("/beheer")).TextOf("[aria-labelledby=op-weg-naar-live] a"), StringComparison.Ordinal);
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        using var late = await publisher.SendFormAsync(proposal, page, [], "#bevestigen");
        using var fresh = host.CreateEditor(EditorRole.Publisher, "Chris Collega");
        using var confirmed = await fresh.SendFormAsync(proposal, [], "#bevestigen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("Log eerst opnieuw in", (await late.PageAsync()).TextOf("main [role=alert]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, confirmed.StatusCode);
        Assert.Equal("0800-2001", (await host.LiveAsync()).Desks.Single(desk => desk.Id == "always").Channels.Single().Value);
    }

    [Fact]
    public async Task Post_of_nothing_as_a_number_shows_the_form_again()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Always, [KeyValuePair.Create("Input.Value", "")], "#wijzigen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Vul het nieuwe nummer of adres in.", (await answer.PageAsync()).TextOf(".of-wrong"));
    }

    [Theory]
    [InlineData("/beheer/spoed/nowhere/phone")]
    [InlineData("/beheer/spoed/always/fax")]
    [InlineData("/beheer/spoed/voorstel/99")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<string> ProposeAsync(HttpClient editor)
    {
        using var answer = await editor.SendFormAsync(Always, [KeyValuePair.Create("Input.Value", "0800-2001")], "#wijzigen");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        return answer.Headers.Location!.OriginalString;
    }
}
