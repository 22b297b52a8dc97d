using System.Net;
using Portal.Storage.Editors;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Publiceren;

/// <summary>From draft to live on the screens of the office.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private const string Publishing = "/beheer/publiceren";
    private const string Ask = "main form.of-form";
    private const string Approve = "main form.of-actions";

    private readonly PublishingHost host = new();

    public async ValueTask InitializeAsync() => await host.SaveDraftAsync("Een ander");

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Get_shows_what_is_not_live_yet_in_sentences()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync(Publishing);

        Assert.Equal("Eigenaar van de site: CoMensha wordt Een ander", page.TextOf(".of-part li"));
    }

    [Fact]
    public async Task Post_asks_a_colleague_who_makes_it_live()
    {
        using var editor = host.CreateEditor();
        using var publisher = host.CreateEditor(EditorRole.Publisher);

        var review = await AskAsync(editor);
        using var approved = await publisher.SendFormAsync(review, [], Approve);

        Assert.Equal(HttpStatusCode.SeeOther, approved.StatusCode);
        Assert.Equal("Een ander", (await host.LiveAsync()).Site.Owner);
        Assert.StartsWith("Publicatie 2 is live.", (await publisher.GetPageAsync(Publishing)).TextOf(".of-notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asked_has_no_button_to_approve_and_can_not_post_it_either()
    {
        using var publisher = host.CreateEditor(EditorRole.Publisher);
        var review = await AskAsync(publisher);
        using var other = host.CreateEditor(EditorRole.Publisher, "Chris Collega");

        var own = await publisher.GetPageAsync(review);
        using var posted = await publisher.SendFormAsync(review + "?handler=Approve", own, [], "#intrekken");
        using var forged = await PostAsync(publisher, own, review + "?handler=Approve");

        Assert.Null(own.QuerySelector("main form[action$='handler=Approve']"));
        Assert.Equal(HttpStatusCode.SeeOther, posted.StatusCode);
        Assert.NotEqual(HttpStatusCode.SeeOther, forged.StatusCode);
        Assert.Equal("CoMensha", (await host.LiveAsync()).Site.Owner);
    }

    [Fact]
    public async Task An_editor_who_does_not_publish_can_not_approve()
    {
        using var editor = host.CreateEditor();
        using var colleague = host.CreateEditor(EditorRole.Editor, "Chris Collega");
        var review = await AskAsync(editor);

        var page = await colleague.GetPageAsync(review);
        using var forged = await PostAsync(colleague, page, review + "?handler=Approve");

        Assert.Null(page.QuerySelector("main form[action$='handler=Approve']"));
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        Assert.Equal("CoMensha", (await host.LiveAsync()).Site.Owner);
    }

    [Fact]
    public async Task Of_two_publishers_one_is_told_that_the_other_was_first()
    {
        using var editor = host.CreateEditor();
        using var first = host.CreateEditor(EditorRole.Publisher);
        using var second = host.CreateEditor(EditorRole.Publisher, "Chris Collega");
        var review = await AskAsync(editor);
        var (one, other) = (await first.GetPageAsync(review), await second.GetPageAsync(review));

        using var won = await first.SendFormAsync(review, one, [], Approve);
        using var lost = await second.SendFormAsync(review, other, [], Approve);

        Assert.Equal(HttpStatusCode.SeeOther, won.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, lost.StatusCode);
        Assert.Contains("Een collega besloot net", (await lost.PageAsync()).TextOf("main [role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_after_the_request_is_not_published()
    {
        using var editor = host.CreateEditor();
        using var publisher = host.CreateEditor(EditorRole.Publisher);
        var review = await AskAsync(editor);
        await host.SaveDraftAsync("Een derde");

        using var answer = await publisher.SendFormAsync(review, [], Approve);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Het concept is veranderd", (await answer.PageAsync()).TextOf("main [role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_approved_for_a_time_goes_live_at_that_time()
    {
        using var editor = host.CreateEditor();
        using var publisher = host.CreateEditor(EditorRole.Publisher);
        var review = await AskAsync(editor, ("Input.Day", "2026-11-24"), ("Input.Time", "09:30"));

        using var approved = await publisher.SendFormAsync(review, [], Approve);

        Assert.Equal("Goedgekeurd. Dit gaat live op 24 november 2026, 9.30 uur.", (await publisher.GetPageAsync(Publishing)).TextOf(".of-notice"));
        Assert.Equal("CoMensha", (await host.LiveAsync()).Site.Owner);
    }

    [Theory]
    [InlineData("2026-11-22", "09:30", "Dat moment is al voorbij.")]
    [InlineData("", "09:30", "Kies ook een dag.")]
    [InlineData("morgen", "", "“morgen” kan hier niet staan.")]
    public async Task Post_of_a_time_that_can_not_be_shows_the_form_again_with_what_was_typed(string day, string time, string mistake)
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Publishing, Typed([("Input.Note", "Andere eigenaar."), ("Input.Day", day), ("Input.Time", time)]), Ask);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(mistake, page.TextOf(".of-wrong"));
        Assert.Contains("Andere eigenaar.", page.TextOf("#input_note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_without_a_note_is_refused_when_a_number_changes()
    {
        var desk = SmallEdition.Edition.Desks[0];
        await host.SaveDraftAsync(SmallEdition.Edition with { Desks = SmallEdition.Edition.Desks.SetItem(0, desk with { Channels = [desk.Channels[0] with { Value = "0800-1" }] }) });
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Publishing, [], Ask);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Schrijf op waarom", (await answer.PageAsync()).TextOf(".of-wrong"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_of_a_draft_with_mistakes_tells_them()
    {
        await host.SaveDraftAsync(SmallEdition.Edition with { Site = SmallEdition.Edition.Site with { EmergencyDesk = "nowhere" } });
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Publishing, Typed([("Input.Note", "Kapot.")]), Ask);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("nowhere", (await answer.PageAsync()).TextOf(".of-warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejecting_needs_a_word_and_is_told_to_who_asked()
    {
        using var editor = host.CreateEditor();
        using var publisher = host.CreateEditor(EditorRole.Publisher);
        var review = await AskAsync(editor);

        using var silent = await publisher.SendFormAsync(review, [], "#afwijzen");
        using var said = await publisher.SendFormAsync(review, Typed([("Remark", "Nog niet.")]), "#afwijzen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        Assert.Contains("afgewezen door Piet Publiceert: Nog niet.", (await editor.GetPageAsync(review)).TextOf(".of-facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_not_there_is_not_found()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri($"{Publishing}/aanvraag/99", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static IEnumerable<KeyValuePair<string, string>> Typed(IEnumerable<(string Name, string Value)> typed) => typed.Select(box => KeyValuePair.Create(box.Name, box.Value));

    private static async Task<string> AskAsync(HttpClient editor, params (string Name, string Value)[] typed)
    {
        using var answer = await editor.SendFormAsync(Publishing, Typed([("Input.Note", "Andere eigenaar."), .. typed]), Ask);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>With the token of our own page, but to where that page has no button.</summary>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient editor, AngleSharp.Html.Dom.IHtmlDocument page, string address)
    {
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);

        return await editor.PostAsync(new Uri(address, UriKind.Relative), body);
    }
}
