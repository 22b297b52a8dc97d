namespace Portal.Web.Tests.Pages.Keuzehulp;

public sealed class ChangeAnswerTests(ShippedGuide shipped)
{
    private readonly GuideVisitor visitor = shipped.NewVisitor();

    [Fact]
    public async Task Post_previous_question_shows_it_with_what_was_answered()
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync("unknown");

        await visitor.ChangeAsync("danger");

        Assert.Equal("danger", visitor.Question!.Id);
        Assert.Equal("3", visitor.Page.QuerySelector("input[name=answer][checked]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_another_answer_keeps_the_later_ones()
    {
        await visitor.WalkAsync(("danger", "no"), ("who", "victim"), ("age", "adult"), ("need", "help"), ("form", "work"));
        var before = visitor.Page.QuerySelectorAll(".pt-answers dt").Length;

        await visitor.ChangeAsync("age");
        await visitor.AnswerAsync("adult");

        Assert.Null(visitor.Question);
        Assert.Equal(before, visitor.Page.QuerySelectorAll(".pt-answers dt").Length);
    }

    [Fact]
    public async Task Post_an_answer_that_makes_others_idle_keeps_them_for_when_they_count_again()
    {
        await visitor.WalkAsync(("danger", "no"), ("who", "victim"), ("age", "adult"), ("need", "help"), ("form", "work"));
        var arrived = visitor.Heading + visitor.FirstTap;

        await visitor.ChangeAsync("who");
        await visitor.AnswerAsync("citizen");
        await visitor.ChangeAsync("who");
        await visitor.AnswerAsync("victim");

        Assert.Null(visitor.Question);
        Assert.Equal(arrived, visitor.Heading + visitor.FirstTap);
    }

    [Fact]
    public async Task Post_nothing_chosen_at_a_changed_question_asks_that_one_again()
    {
        await visitor.WalkAsync(("danger", "no"), ("who", "victim"));
        await visitor.ChangeAsync("who");

        await visitor.AnswerAsync();

        Assert.Equal("who", visitor.Question!.Id);
        Assert.StartsWith("Fout:", visitor.Page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("200")]
    [InlineData("-5")]
    [InlineData("4")]
    [InlineData("nee")]
    public async Task Post_change_of_a_question_that_was_not_asked_changes_nothing(string question)
    {
        await visitor.OpenAsync();
        await visitor.AnswerAsync("no");

        await visitor.SendAsync(("again", question));

        Assert.Equal("who", visitor.Question!.Id);
    }
}
