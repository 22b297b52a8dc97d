using System.Net;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Keuzehulp;

/// <summary>A new publication takes the place of the old one while somebody is half way.</summary>
public sealed class ChangedGuideTests : IDisposable
{
    private static readonly Lazy<Publication> WithSeveral = new(() => Changed(ChangedGuide.WithSeveral));

    private readonly PortalHost host = new();

    [Fact]
    public async Task Get_asks_again_what_was_answered_with_an_answer_that_is_gone_and_keeps_the_rest()
    {
        var before = Visitor(ShippedEdition.Publication);
        await before.WalkAsync(("danger", "no"), ("who", "victim"), ("age", "adult"), ("need", "help"), ("form", "work"));

        var after = Visitor(Changed(edition => ChangedGuide.WithoutAnswer(edition, "age", "adult")));
        await after.OpenAsync(before.Address);

        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Equal("age", after.Question!.Id);
        Assert.Contains("Je andere antwoorden blijven staan.", after.Page.TextOf("main form")!, StringComparison.Ordinal);
        await after.SendAsync(("question", "3"), ("answer", "40"));
        Assert.Null(after.Question);
    }

    [Fact]
    public async Task Post_an_answer_to_a_question_that_is_gone_asks_what_the_guide_wants_to_know()
    {
        var before = Visitor(ShippedEdition.Publication);
        await before.OpenAsync();
        await before.AnswerAsync("no");
        await before.AnswerAsync("victim");

        var after = Visitor(Changed(edition => ChangedGuide.WithoutQuestion(edition, "age")));
        await after.OpenAsync(before.Address);
        await after.SendAsync(("question", "3"), ("answer", "2"));

        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Equal("200", after.Page.QuerySelector("input[name=question]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_a_page_with_several_answers_offers_boxes_and_none_and_unknown_apart()
    {
        var visitor = await AtSeveral();

        Assert.Equal(4, visitor.Page.QuerySelectorAll("input[type=checkbox][name=answer]").Length);
        Assert.Contains("Je mag meer dan één antwoord kiezen.", visitor.Page.TextOf("#uitleg")!, StringComparison.Ordinal);
        Assert.Single(visitor.Page.QuerySelectorAll(".pt-or"));
    }

    [Theory]
    [InlineData("debts")]
    [InlineData("debts", "children")]
    [InlineData("none")]
    [InlineData("unknown")]
    public async Task Post_answers_that_go_together_leads_on(params string[] answers)
    {
        var visitor = await AtSeveral();

        await visitor.AnswerAsync(answers);

        Assert.Null(visitor.Question);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Theory]
    [InlineData("debts", "none")]
    [InlineData("none", "unknown")]
    [InlineData("children", "unknown")]
    public async Task Post_answers_that_exclude_each_other_asks_again_and_says_so(params string[] answers)
    {
        var visitor = await AtSeveral();

        await visitor.AnswerAsync(answers);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal("Fout: Dit kan niet samen. Kies andere antwoorden.", visitor.Page.TextOf("#fout"));
    }

    [Fact]
    public async Task Get_the_answers_names_everything_that_was_ticked()
    {
        var visitor = await AtSeveral();
        await visitor.AnswerAsync("debts", "children");

        Assert.Contains("Schulden, Kinderen", visitor.Page.TextOf(".pt-answers")!, StringComparison.Ordinal);
    }

    public void Dispose() => host.Dispose();

    private async Task<GuideVisitor> AtSeveral()
    {
        var visitor = Visitor(WithSeveral.Value);
        await visitor.OpenAsync();
        while (visitor.Question!.Id != "besides")
        {
            await visitor.AnswerAsync(visitor.Question.Id == "danger" ? "no" : "unknown");
        }

        return visitor;
    }

    private GuideVisitor Visitor(Publication publication)
    {
        host.Show(publication);

        return new GuideVisitor(host.CreateVisitor(), publication.Forest.Guide);
    }

    private static Publication Changed(Func<Edition, Edition> change) => Publication.CompilePublished(EditionReading.Of(change(ShippedEdition.Edition))).Publication!;
}
