using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.Storage.Editors;

namespace Portal.Browser.Tests.Office;

/// <summary>What editors do most with the guide. Each takes back what it saved, as editors do who have changed their mind: a draft that fails can't be published.</summary>
[Collection(EditorsAtWork.Name)]
public sealed class GuideTaskTests(Chromium chromium, OfficeOnline office)
{
    private const string Home = "/beheer/keuzehulp";

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_rule_is_added_and_shows_its_effect(int width, bool scripts)
    {
        await using var editor = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Editor);
        var page = editor.Page;

        await editor.GoAsync(Home + "/regels");
        await editor.LooksRightAsync();
        await editor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Nieuwe regel" }));
        foreach (var (column, value) in (IEnumerable<(string, string)>)[("regel", "omstander-werk"), ("wie", "omstander"), ("naar", "loket fairwork"), ("waarvoor", "hulp"), ("voorrang", "390"), ("reden", "work-help")])
        {
            await page.GetByLabel($"{column}, rij 1", new() { Exact = true }).FillAsync(value);
        }

        await editor.TypeAsync("#notitie", $"Ook wie iets zag, op {width}.");
        await editor.LooksRightAsync();
        await editor.FollowAsync("#tabel button");
        Assert.Equal("Regels: 1 nieuw.", await editor.TextAsync(".of-notice"));

        await editor.GoToCheckedAsync(Home + "/verschil");
        await editor.LooksRightAsync();
        Assert.Contains("Komt erbij voor hulp", await editor.TextAsync("main"), StringComparison.Ordinal);

        await TakeBackAsync(editor);
        await editor.LooksRightAsync();
        await editor.GoAsync(Home + "/regels");
        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = "omstander-werk" }).CountAsync());
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_question_is_added_and_gets_its_words_in_the_other_language(int width, bool scripts)
    {
        await using var editor = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Editor);
        var page = editor.Page;
        var question = $"telefoon-{width}";

        await editor.GoAsync(Home + "/vragen");
        await editor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Nieuwe vraag" }));
        foreach (var (name, value) in (IEnumerable<(string, string)>)
        [
            ("Input.Id", question), ("Input.Title", "Heb je een telefoon?"), ("Input.Why", "Dan weten we of je kunt bellen."), ("Input.Topic", "Telefoon"),
            ("Input.Answers[0].Id", "wel"), ("Input.Answers[0].Label", "Ja"), ("Input.Answers[0].Because", "je een telefoon hebt"),
            ("Input.Answers[1].Id", "niet"), ("Input.Answers[1].Label", "Nee"), ("Input.Answers[1].Because", "je geen telefoon hebt"),
        ])
        {
            await editor.TypeAsync($"[name='{name}']", value);
        }

        await editor.LooksRightAsync();
        await editor.FollowAsync("main form button:has-text('Bewaar')");
        await editor.GoAsync(Home + "/woorden/en");
        await editor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = question, Exact = true }));
        foreach (var box in await page.Locator("textarea[lang=en]").AllAsync())
        {
            await box.FillAsync("Do you have a telephone?");
        }

        await editor.LooksRightAsync();
        await editor.FollowAsync("main form button:has-text('Bewaar')");
        await editor.GoToCheckedAsync(Home);

        var problems = await editor.TextAsync(".gd-problems");
        Assert.DoesNotContain("mist nog een tekst", problems, StringComparison.Ordinal);
        Assert.Contains("wordt nooit gesteld", problems, StringComparison.Ordinal);

        await editor.GoAsync($"{Home}/vragen/{question}");
        await editor.ClickAsync("#input_away");
        await editor.FollowAsync("main form button:has-text('Bewaar')");
        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = "Heb je een telefoon?" }).CountAsync());
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_safety_rule_that_fails_is_mended(int width, bool scripts)
    {
        await using var editor = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Editor);
        var page = editor.Page;

        await editor.GoAsync(Home + "/regels/invullen?regel=danger-unsure");
        await page.GetByLabel("Haal danger-unsure weg").CheckAsync();
        await editor.TypeAsync("#notitie", $"Dubbel, dacht ik, op {width}.");
        await editor.FollowAsync("#tabel button");
        await editor.GoToCheckedAsync(Home);
        Assert.Contains("Wie niet weet of er gevaar is, ziet ook 112.", await editor.TextAsync(".gd-problems"), StringComparison.Ordinal);
        await editor.LooksRightAsync();
        await editor.FollowAsync($".gd-problems a[href='{Home}/veiligheid/danger-unsure-112']");
        Assert.Contains("Is er nu gevaar?", await editor.TextAsync(".of-warning"), StringComparison.Ordinal);
        await editor.LooksRightAsync();

        await TakeBackAsync(editor);
        await editor.GoToCheckedAsync(Home);

        Assert.Contains("Het concept klopt", await editor.TextAsync("[data-stand]"), StringComparison.Ordinal);
    }

    private static async Task TakeBackAsync(EditorVisit editor)
    {
        await editor.GoAsync(Home + "/regels/terugdraaien");
        await editor.FollowAsync(editor.Page.GetByRole(AriaRole.Button, new() { Name = "Draai terug" }).First);
    }
}
