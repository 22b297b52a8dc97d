using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Keuzehulp;

public sealed class OutcomeTests(ShippedGuide shipped)
{
    private static readonly (string, string)[] Worker = [("danger", "no"), ("who", "victim"), ("age", "adult"), ("need", "help"), ("form", "work"), ("papers", "no")];

    private readonly GuideVisitor visitor = shipped.NewVisitor();

    [Fact]
    public async Task Post_danger_leads_to_112_on_the_very_next_page()
    {
        await visitor.OpenAsync();

        await visitor.AnswerAsync("yes");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("Bel nu 112", visitor.Heading);
        Assert.Equal("tel:112", visitor.FirstTap);
        Assert.Contains("Zeg waar je bent. Zeg \"politie\".", visitor.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_I_am_safe_now_goes_on_and_never_asks_about_danger_again()
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync("yes");

        await visitor.SendAsync(("safeNow", "true"));
        Assert.Equal("who", visitor.Question!.Id);
        await visitor.GoOnAsync(Worker[1..]);

        Assert.NotEqual("tel:112", visitor.FirstTap);
        Assert.Null(visitor.Page.QuerySelector("button[name=safeNow]"));
    }

    [Fact]
    public async Task Post_I_am_safe_now_where_nobody_was_in_danger_changes_nothing()
    {
        await visitor.WalkAsync(Worker);
        var before = visitor.FirstTap;

        await visitor.SendAsync(("safeNow", "true"));

        Assert.Null(visitor.Question);
        Assert.Equal(before, visitor.FirstTap);
    }

    [Fact]
    public async Task Get_the_outcome_in_office_hours_names_one_open_desk_to_call()
    {
        await visitor.WalkAsync(Worker);

        Assert.Equal("CoMensha", visitor.Page.TextOf(".pt-desk h2"));
        Assert.Equal("Nu open, tot 17.00 uur", visitor.Page.TextOf(".pt-desk .pt-open"));
        Assert.Equal("tel:0334481186", visitor.FirstTap);
        Assert.Equal("Uitkomst – Informatiepunt", visitor.Page.Title);
    }

    [Fact]
    public async Task Get_the_outcome_says_above_the_call_button_what_they_will_do_with_a_name()
    {
        await visitor.WalkAsync(Worker);

        var inOrder = visitor.Page.QuerySelectorAll(".pt-desk .pt-consent, .pt-desk .pt-call").Select(element => element.ClassName).ToArray();

        Assert.Equal(["pt-consent", "pt-call"], inOrder);
        Assert.Contains("Vraag dit voordat je je naam zegt:", visitor.Page.TextOf(".pt-desk .pt-consent")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_the_outcome_says_beside_the_call_button_that_the_call_stays_in_the_list()
    {
        await visitor.WalkAsync(Worker);

        Assert.Contains("blijft in de bellijst", visitor.Page.TextOf(".pt-desk .pt-call")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_the_outcome_tells_hours_cost_languages_and_who_sees_who_you_are()
    {
        await visitor.WalkAsync(Worker);

        var told = visitor.Page.QuerySelectorAll(".pt-desk .pt-facts dt").Select(term => term.TextContent).ToArray();

        Assert.Equal(["Open", "Kosten", "Talen", "Wie ziet wie je bent?"], told);
        Assert.Equal("Nagekeken in bronnen in februari 2026. Wij hebben dit nummer zelf nog niet gebeld.", visitor.Page.TextOf(".pt-desk .pt-known"));
        Assert.NotEmpty(visitor.Page.QuerySelectorAll(".pt-steps li"));
    }

    [Fact]
    public async Task Get_the_outcome_keeps_reasons_and_answers_closed_and_off_paper()
    {
        await visitor.WalkAsync(Worker);

        var closed = visitor.Page.QuerySelectorAll("main details.pt-why");

        Assert.Equal(2, closed.Length);
        Assert.All(closed, details => Assert.False(details.HasAttribute("open")));
    }

    [Fact]
    public async Task Get_the_outcome_gives_the_answers_that_led_there_as_reasons()
    {
        await visitor.WalkAsync(Worker);

        Assert.Matches("Je zei dat [^.]+\\.", visitor.Page.TextOf("details.pt-why")!);
    }

    [Fact]
    public async Task Get_the_outcome_has_a_way_for_who_cannot_talk()
    {
        await visitor.WalkAsync(Worker);

        Assert.NotNull(visitor.Page.QuerySelector(".pt-desk a[href='#niet-praten']"));
        Assert.NotEmpty(visitor.Page.QuerySelectorAll("#niet-praten a[href^=https]"));
        Assert.Contains("Hoor je niet goed?", visitor.Page.TextOf("#niet-praten")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_the_outcome_opens_what_cannot_wait_and_folds_the_rest()
    {
        await visitor.WalkAsync(Worker);

        var blocks = visitor.Page.QuerySelectorAll("details.pt-block:not(.pt-screen-only)").ToList();
        var urgent = blocks.FindIndex(block => block.QuerySelector("summary h2")!.TextContent == "Wat kan niet wachten?");

        Assert.InRange(urgent, 0, blocks.Count - 2);
        Assert.Equal(Enumerable.Range(0, urgent + 1), blocks.Index().Where(block => block.Item.HasAttribute("open")).Select(block => block.Index));
    }

    [Fact]
    public async Task Get_the_outcome_says_what_we_never_do_and_what_to_do_when_not_safe()
    {
        await visitor.WalkAsync(Worker);

        Assert.Contains("Wij vragen nooit om je naam, je papieren of geld.", visitor.Page.TextOf("main")!, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("main .pt-note a[href='tel:112']"));
        Assert.Contains("112NL", visitor.Page.TextOf("main .pt-note")!, StringComparison.Ordinal);
    }
}
