using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Keuzehulp;

public sealed class QuestionTests(ShippedGuide shipped)
{
    private readonly GuideVisitor visitor = shipped.NewVisitor();

    [Fact]
    public async Task Get_the_start_asks_the_first_question_at_once()
    {
        await visitor.OpenAsync();

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("danger", visitor.Question!.Id);
        Assert.NotNull(visitor.Page.QuerySelector("form[method=post] fieldset > legend > h1"));
    }

    [Fact]
    public async Task Get_the_start_asks_whether_the_phone_is_safe_and_links_to_how_to_look_safely()
    {
        await visitor.OpenAsync();

        var link = visitor.Page.QuerySelector("main form a[href*='/nl/veilig']");

        Assert.NotNull(link);
        Assert.Contains("Kijkt er iemand mee?", link.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_a_later_question_does_not_ask_again_whether_the_phone_is_safe()
    {
        await visitor.OpenAsync();

        await visitor.AnswerAsync("no");

        Assert.DoesNotContain("Kijkt er iemand mee?", visitor.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_a_question_offers_every_answer_and_I_do_not_know_last()
    {
        await visitor.OpenAsync();

        var offered = visitor.Page.QuerySelectorAll("input[name=answer]").Select(input => input.GetAttribute("value")).ToArray();

        Assert.Equal(["1", "2", "3"], offered);
        Assert.Equal("pt-or", visitor.Page.QuerySelector("label:last-of-type")!.PreviousElementSibling!.ClassName);
    }

    [Fact]
    public async Task Get_a_question_has_a_title_that_tells_nothing()
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync("no");

        Assert.Equal("Vraag 2 – Informatiepunt", visitor.Page.Title);
    }

    [Fact]
    public async Task Get_a_question_offers_to_call_instead()
    {
        await visitor.OpenAsync();

        Assert.Equal("tel:08002000", visitor.Page.QuerySelector(".pt-talk a[href^=tel]")?.GetAttribute("href"));
        Assert.Contains("blijft in de bellijst", visitor.Page.TextOf(".pt-talk")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_a_question_keeps_the_answers_so_far_closed()
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync("no");

        var answers = visitor.Page.QuerySelector("details.pt-answers");

        Assert.NotNull(answers);
        Assert.False(answers.HasAttribute("open"));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Get_the_same_step_in_another_language_keeps_the_answers(string language)
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync("no");

        await visitor.OpenAsync(visitor.Page.QuerySelector($".pt-lang__panel a[hreflang={language}]")!.GetAttribute("href")!);

        Assert.Equal("who", visitor.Question!.Id);
        Assert.StartsWith($"/{language}/keuzehulp/", visitor.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_an_answer_leads_to_the_next_question()
    {
        await visitor.OpenAsync();

        await visitor.AnswerAsync("no");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("who", visitor.Question!.Id);
    }

    [Fact]
    public async Task Post_nothing_chosen_asks_the_same_question_with_what_is_missing()
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync("no");

        await visitor.AnswerAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal("who", visitor.Question!.Id);
        Assert.Equal("Fout: Vraag 2 – Informatiepunt", visitor.Page.Title);
        Assert.Equal("Kies één antwoord", visitor.Page.TextOf("[role=alert] a"));
        Assert.Equal("Fout: Kies één antwoord", visitor.Page.TextOf("#fout"));
    }

    [Fact]
    public async Task Post_nothing_chosen_links_the_summary_to_the_first_answer_and_marks_all_as_wrong()
    {
        await visitor.OpenAsync();

        await visitor.AnswerAsync();

        var target = visitor.Page.QuerySelector("[role=alert] a")!.GetAttribute("href")!;
        Assert.Equal(visitor.Page.QuerySelector("input[name=answer]"), visitor.Page.QuerySelector(target));
        Assert.All(visitor.Page.QuerySelectorAll("input[name=answer]"), input => Assert.Equal("true", input.GetAttribute("aria-invalid")));
        Assert.True(visitor.Page.QuerySelector("[role=alert]")!.HasAttribute("autofocus"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("63")]
    [InlineData("64")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("ja")]
    [InlineData("' or 1=1")]
    public async Task Post_an_answer_that_the_question_does_not_have_asks_it_again(string answer)
    {
        await visitor.OpenAsync();

        await visitor.SendAsync(("question", "1"), ("answer", answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal("danger", visitor.Question!.Id);
    }

    [Fact]
    public async Task Post_two_answers_where_one_is_asked_asks_again()
    {
        await visitor.OpenAsync();

        await visitor.AnswerAsync("yes", "no");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("200")]
    [InlineData("x")]
    public async Task Post_to_a_question_that_the_guide_does_not_have_asks_what_the_guide_wants_to_know(string question)
    {
        await visitor.OpenAsync();

        await visitor.SendAsync(("question", question), ("answer", "1"));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("danger", visitor.Question!.Id);
    }

    [Fact]
    public async Task Post_after_a_mistake_goes_on_as_if_it_had_not_been_made()
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync();

        await visitor.AnswerAsync("no");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("who", visitor.Question!.Id);
    }

    [Fact]
    public async Task Post_who_I_am_from_home_is_kept_while_danger_is_asked_first()
    {
        await visitor.OpenAsync();

        await visitor.SendAsync(("question", "2"), ("answer", "2"));

        Assert.Equal("danger", visitor.Question!.Id);
        await visitor.AnswerAsync("no");
        Assert.Equal("their-age", visitor.Question!.Id);
    }
}
