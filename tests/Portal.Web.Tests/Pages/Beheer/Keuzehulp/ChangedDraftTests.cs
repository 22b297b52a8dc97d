using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Keuzehulp;

/// <summary>What pages say of a draft that was changed: what fails, who ends elsewhere, and how a visitor would walk it.</summary>
public sealed class ChangedDraftTests : IDisposable
{
    private const string Home = "/beheer/keuzehulp";

    private readonly GuideHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_rule_that_breaks_a_safety_rule_is_saved_and_the_overview_leads_to_what_is_to_be_mended()
    {
        using var editor = host.CreateEditor();

        using var saved = await RemoveAsync(editor, "danger-unsure");
        var busy = await editor.GetPageAsync(Home);
        await host.CheckedAsync();
        var page = await editor.GetPageAsync(Home);
        var problem = page.QuerySelectorAll(".gd-problems > li").First(line => line.TextContent.Contains("Wie niet weet of er gevaar is, ziet ook 112.", StringComparison.Ordinal));
        var safety = await editor.GetPageAsync(Home + "/veiligheid/danger-unsure-112");

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal("bezig", busy.QuerySelector("[data-stand]")!.GetAttribute("data-stand"));
        Assert.Equal("Is er nu gevaar?", problem.QuerySelector("dt")!.TextContent);
        Assert.Equal("Ik weet het niet, of ik zeg het liever niet", problem.QuerySelector("dd")!.TextContent);
        Assert.Equal(Home + "/veiligheid/danger-unsure-112", problem.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("geldt niet voor iedereen", safety.TextOf(".of-warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_change_does_is_told_for_each_desk_with_an_example()
    {
        using var editor = host.CreateEditor();

        using var saved = await RemoveAsync(editor, "victim-support");
        await host.CheckedAsync();
        var page = await editor.GetPageAsync(Home + "/verschil");

        Assert.StartsWith("In de keuzehulp komt ", page.TextOf(".pt-text ~ .of-notice"), StringComparison.Ordinal);
        Assert.Equal("Slachtofferhulp Nederland", page.TextOf("main section h2"));
        Assert.Equal("Voor wie zoek je hulp?", page.QuerySelectorAll("main section details dt").Select(question => question.TextContent).First(question => question.StartsWith("Voor", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_draft_is_walked_as_a_visitor_walks_it_under_a_bar_that_says_draft()
    {
        using var editor = host.CreateEditor();
        using var saved = await editor.SendFormAsync(Home + "/vragen/danger", [new("Input.Title", "Is het nu gevaarlijk?")]);
        await host.CheckedAsync();
        const string Start = Home + "/proberen";

        var first = await editor.GetPageAsync(Start);
        using var step = await editor.SendFormAsync(Start, first, [new("answer", "1")], ".pt-step");
        var outcome = await editor.GetPageAsync(step.Headers.Location!.OriginalString);
        using var nothing = await editor.SendFormAsync(Start, first, [], ".pt-step");
        var again = await editor.GetPageAsync(nothing.Headers.Location!.OriginalString);

        Assert.StartsWith("Concept.", first.TextOf(".gd-draft"), StringComparison.Ordinal);
        Assert.Equal("Is het nu gevaarlijk?", first.TextOf("legend"));
        Assert.Equal(HttpStatusCode.SeeOther, step.StatusCode);
        Assert.StartsWith(Start + "?weg=", step.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("112", outcome.TextOf("#loket"), StringComparison.Ordinal);
        Assert.NotNull(outcome.QuerySelector(".gd-draft"));
        Assert.NotNull(again.QuerySelector(".pt-alert"));
    }

    [Fact]
    public async Task A_draft_without_all_its_words_can_not_be_tried_and_says_what_is_missing()
    {
        using var editor = host.CreateEditor();
        using var saved = await editor.SendFormAsync(Home + "/vragen/nieuw",
        [
            new("Input.Id", "telefoon"), new("Input.Title", "Heb je een telefoon?"), new("Input.Why", "Daarom."), new("Input.Topic", "Telefoon"),
            new("Input.Answers[0].Id", "wel"), new("Input.Answers[0].Label", "Ja"), new("Input.Answers[0].Because", "je er een hebt"),
        ]);
        await host.CheckedAsync();

        var page = await editor.GetPageAsync(Home + "/proberen");

        Assert.Contains("De vraag “telefoon” mist nog een tekst in deze taal: English.", page.TextOf(".gd-problems"), StringComparison.Ordinal);
        Assert.Contains("wordt nooit gesteld", page.TextOf(".gd-problems"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> RemoveAsync(HttpClient editor, string rule) =>
        editor.SendFormAsync($"{Home}/regels/invullen?regel={rule}", [new("weg", rule)], "#tabel");
}
