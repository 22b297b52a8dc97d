using Portal.Content.Publishing;
using Portal.Testing;

namespace Portal.Content.Tests.Publishing;

public sealed class PageTrialTests
{
    private const string Key = "rechten/bedenktijd";

    [Fact]
    public void A_mistake_stands_on_its_line_of_the_body()
    {
        var trial = Try("Eerste regel.\n\n![foto](https://example.nl/x.png)\n\n[weg](page:weg)");

        Assert.Equal([3, 5], trial.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_mistake_in_the_fields_has_no_line_of_the_body()
    {
        var text = SmallEdition.Edition.Pages[1].Languages["nl"];

        var problem = Assert.Single(PageTrial.Of(SmallEdition.Edition, Key, "nl", text with { Slug = "keuzehulp", Audience = ["P"] }).Problems);

        Assert.Equal(0, problem.Line);
        Assert.Contains("Choose another slug", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_page_is_shown_as_it_would_be_published()
    {
        var trial = Try("Lees [meer](page:home).");

        Assert.Empty(trial.Problems);
        Assert.Contains("/nl", Assert.IsType<Portal.Content.Markdown.PageSegment.Html>(Assert.Single(trial.Page!.Body)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_edition_says_the_same_of_a_shipped_page()
    {
        var edition = ShippedEdition.Edition;

        // Each text is tried with all others around it, so a few stand for them.
        foreach (var page in edition.Pages.Where((_, index) => index % 20 == 0))
        {
            Assert.All(page.Languages.Take(2), text => Assert.Empty(PageTrial.Of(edition, page.Key, text.Key, text.Value).Problems));
        }
    }

    private static PageTrial Try(string body) => PageTrial.Of(SmallEdition.Edition, Key, "nl", SmallEdition.Edition.Pages[1].Languages["nl"] with { Body = body });
}
