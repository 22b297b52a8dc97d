using System.Net;
using AngleSharp.Html.Dom;
using Portal.Content.Desks;
using Portal.Storage.Json;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Loketten;

public sealed class EditTests : IDisposable
{
    private const string Address = "/beheer/loketten/comensha";

    private static readonly DateOnly Day = new(2026, 11, 23);

    private readonly DraftHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Every_desk_comes_out_of_its_form_as_it_went_in()
    {
        using var editor = host.CreateEditor();

        foreach (var desk in ShippedEdition.Edition.Desks)
        {
            using var answer = await editor.SendFormAsync($"/beheer/loketten/{desk.Id}", [], "#loket");

            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            Assert.Equal(StoredJson.Write(desk), StoredJson.Write(await host.DeskAsync(desk.Id)));
        }
    }

    [Fact]
    public async Task Get_of_a_desk_that_is_not_there_is_not_found()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri("/beheer/loketten/bestaat-niet", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Post_of_another_number_saves_it_and_nothing_else()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Address, Typed(("Form.Channels[0].Value", "033-123 45 67")), "#loket");
        var desk = await host.DeskAsync("comensha");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("033-123 45 67", desk!.Channels[0].Value);
        Assert.Equal("Kanaal phone: nummer of adres", (await editor.GetPageAsync("/beheer/versies/loket/comensha")).TextOf("h3"));
    }

    [Fact]
    public async Task Post_of_a_desk_that_is_wrong_keeps_what_was_typed_and_says_where()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Address, Typed(("Form.Channels[0].Value", "bel ons"), ("Form.Channels[0].Days[2]", "overdag"), ("Form.Name[nl]", "")), "#loket");
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.All(page.QuerySelectorAll(".pt-alert a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal(3, page.QuerySelectorAll(".pt-alert a").Length);
        Assert.Equal("bel ons", page.QuerySelector("[name='Form.Channels[0].Value']")!.GetAttribute("value"));
        Assert.Equal("overdag", page.QuerySelector("[name='Form.Channels[0].Days[2]']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_press_notes_that_a_number_was_called_today_and_asks_whether_all_is_right()
    {
        using var editor = host.CreateEditor();

        using var answer = await PressAsync(editor, "handler=Called");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(Day, (await host.DeskAsync("comensha"))!.Channels[0].Called);
        Assert.Contains("Klopt alles nog", (await editor.GetPageAsync(Address)).TextOf(".of-notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_changes_was_not_called_and_was_read_today()
    {
        using var editor = host.CreateEditor();
        using var called = await PressAsync(editor, "handler=Called");
        var before = await host.DeskAsync("comensha");

        using var answer = await editor.SendFormAsync(Address, Typed(("Form.Channels[0].Value", "033-123 45 67")), "#loket");
        var desk = await host.DeskAsync("comensha");

        Assert.Equal((Day, null), (desk!.Channels[0].Checked, desk.Channels[0].Called));
        Assert.Equal(Day, before!.Channels[0].Called);
        Assert.Equal(StoredJson.Write(before.Channels[1]), StoredJson.Write(desk.Channels[1]));
        Assert.Contains("033-123 45 67 is nog niet gebeld", (await editor.GetPageAsync(Address)).TextOf(".of-notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_one_called_while_another_changed_it_was_not_called()
    {
        using var ann = host.CreateEditor(name: "Ann");
        using var ben = host.CreateEditor(name: "Ben");
        var opened = await ben.GetPageAsync(Address);
        using var first = await PressAsync(ann, "handler=Called");

        using var second = await ben.SendFormAsync(Address, opened, Typed(("Form.Channels[0].Value", "033-222 22 22")), "#loket");
        using var merged = await ben.SendFormAsync(Address, await second.PageAsync(), []);

        Assert.Equal(HttpStatusCode.SeeOther, merged.StatusCode);
        Assert.Equal(("033-222 22 22", null), (await host.DeskAsync("comensha"))!.Channels[0] is { } phone ? (phone.Value, phone.Called) : default);
    }

    [Fact]
    public async Task Channels_are_added_moved_and_taken_out_without_a_script_and_without_losing_what_was_typed()
    {
        using var editor = host.CreateEditor();

        var added = await ArrangeAsync(editor, await editor.GetPageAsync(Address), "add", ("Form.Notes", "Getypt."));
        var moved = await ArrangeAsync(editor, added, "down-0");
        var shorter = await ArrangeAsync(editor, moved, "out-2");

        Assert.Equal(5, added.QuerySelectorAll(".of-channel").Length);
        Assert.Equal(["phone-abroad", "phone", "email", "web", "kanaal-1"], Ids(moved));
        Assert.Equal(["phone-abroad", "phone", "web", "kanaal-1"], Ids(shorter));
        Assert.Equal("Getypt.", ((IHtmlTextAreaElement)shorter.QuerySelector("[name='Form.Notes']")!).Value);
        Assert.Equal(4, (await host.DeskAsync("comensha"))!.Channels.Length);
    }

    [Fact]
    public async Task Hours_are_typed_as_people_write_them_with_other_hours_on_some_days()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Address, Typed(
            ("Form.Channels[0].Days[0]", "9-12, 13-17.30"),
            ("Form.Channels[0].Days[5]", "0-24"),
            ("Form.Channels[0].Exceptions[0].From", "2026-11-24"),
            ("Form.Channels[0].Exceptions[0].Times", "10-11")), "#loket");
        var hours = (await host.DeskAsync("comensha"))!.Channels[0].Hours!;
        var page = await editor.GetPageAsync(Address);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(new OpenPeriod(DayOfWeek.Monday, 13 * 60, (17 * 60) + 30), hours.Week);
        Assert.Contains(new OpenPeriod(DayOfWeek.Saturday, 0, 1440), hours.Week);
        Assert.Equal(new DateOnly(2026, 11, 24), Assert.Single(hours.Exceptions).Until);
        Assert.Contains("Nu open, tot 23 november 2026, 12.00 uur.", page.TextOf(".of-channel"), StringComparison.Ordinal);
        Assert.Contains("10:00-11:00 (andere tijden)", page.TextOf(".of-channel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shelter_has_no_box_for_a_place_and_none_can_be_sent()
    {
        using var editor = host.CreateEditor();
        var shelter = ShippedEdition.Edition.Desks.First(desk => desk.Kind == Desk.Shelter).Id;
        var address = $"/beheer/loketten/{shelter}";

        var page = await editor.GetPageAsync(address);
        using var answer = await editor.SendFormAsync(address, page, Typed(("Form.Area[nl]", "Kerkstraat 1")), "#loket");

        Assert.Null(page.QuerySelector("[name^='Form.Area']"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.True((await host.DeskAsync(shelter))!.Area.Note.IsEmpty);
    }

    [Fact]
    public async Task The_second_of_two_who_change_a_desk_sees_both()
    {
        using var ann = host.CreateEditor(name: "Ann");
        using var ben = host.CreateEditor(name: "Ben");
        var opened = await ben.GetPageAsync(Address);
        using var first = await ann.SendFormAsync(Address, Typed(("Form.Channels[0].Value", "033-111 11 11"), ("Form.Notes", "Van Ann.")), "#loket");

        using var second = await ben.SendFormAsync(Address, opened, Typed(("Form.Channels[0].Value", "033-222 22 22")), "#loket");
        var choice = await second.PageAsync();
        using var merged = await ben.SendFormAsync(Address, choice, Typed(("merge.Choices[0].Side", "Theirs")));
        var desk = await host.DeskAsync("comensha");

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("Kanaal phone: nummer of adres", choice.TextOf("fieldset legend"));
        Assert.Equal(HttpStatusCode.SeeOther, merged.StatusCode);
        Assert.Equal(("033-111 11 11", "Van Ann."), (desk!.Channels[0].Value, desk.Notes));
    }

    [Fact]
    public async Task A_new_desk_is_hidden_until_it_is_whole()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync("/beheer/loketten/nieuw", Typed(
            ("Form.Id", "nieuw-loket"), ("Form.Name", "Nieuw loket"), ("Form.Kind", "helpline"), ("Form.Summary", "Voor iedereen."), ("Form.Purposes", "advice"), ("Form.Audiences", "victim")));
        using var taken = await editor.SendFormAsync("/beheer/loketten/nieuw", Typed(
            ("Form.Id", "comensha"), ("Form.Name", "Nog een"), ("Form.Kind", "helpline"), ("Form.Summary", "Voor iedereen."), ("Form.Purposes", "advice"), ("Form.Audiences", "victim")));

        Assert.Equal("/beheer/loketten/nieuw-loket", answer.Headers.Location!.ToString());
        Assert.False((await host.DeskAsync("nieuw-loket"))!.IsVisible);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
    }

    [Fact]
    public async Task A_desk_that_rules_need_can_not_be_taken_away_and_they_are_named()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/loketten/veilig-thuis/gebruik");

        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("in de verwijsregel", page.TextOf("main ul"), StringComparison.Ordinal);
        Assert.Contains("op de pagina", page.TextOf("main ul"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_desk_that_nothing_names_is_taken_away_and_put_back()
    {
        using var editor = host.CreateEditor();
        using var made = await editor.SendFormAsync("/beheer/loketten/nieuw", Typed(
            ("Form.Id", "nieuw-loket"), ("Form.Name", "Nieuw loket"), ("Form.Kind", "helpline"), ("Form.Summary", "Voor iedereen."), ("Form.Purposes", "advice"), ("Form.Audiences", "victim")));

        using var gone = await editor.SendFormAsync("/beheer/loketten/nieuw-loket/gebruik", []);
        var removed = await host.DeskAsync("nieuw-loket");
        using var back = await editor.SendFormAsync("/beheer/prullenbak", []);

        Assert.Equal(HttpStatusCode.SeeOther, gone.StatusCode);
        Assert.Null(removed);
        Assert.Equal("Nieuw loket", (await host.DeskAsync("nieuw-loket"))!.Name.Texts["nl"]);
    }

    /// <summary>Sends the form by the first button that leads there.</summary>
    private static async Task<HttpResponseMessage> PressAsync(HttpClient editor, string where, params (string Name, string Value)[] typed)
    {
        var page = await editor.GetPageAsync(Address);
        page.QuerySelector("#loket")!.SetAttribute("action", page.QuerySelector($"button[formaction*='{where}']")!.GetAttribute("formaction")!);

        return await editor.SendFormAsync(Address, page, Typed(typed), "#loket");
    }

    private static async Task<IHtmlDocument> ArrangeAsync(HttpClient editor, IHtmlDocument page, string what, params (string Name, string Value)[] typed)
    {
        page.QuerySelector("#loket")!.SetAttribute("action", $"{Address}?handler=Arrange&wat={what}");
        using var answer = await editor.SendFormAsync(Address, page, Typed(typed), "#loket");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        return await answer.PageAsync();
    }

    private static IEnumerable<string> Ids(IHtmlDocument page) => page.QuerySelectorAll("[name^='Form.Channels['][name$='].Id']").Select(box => box.GetAttribute("value")!);

    private static IEnumerable<KeyValuePair<string, string>> Typed(params (string Name, string Value)[] boxes) => boxes.Select(box => KeyValuePair.Create(box.Name, box.Value));
}
