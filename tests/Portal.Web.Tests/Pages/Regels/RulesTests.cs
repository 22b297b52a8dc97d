using Portal.Testing;
using Portal.Web.OpenData.Rules;

namespace Portal.Web.Tests.Pages.Regels;

public sealed class RulesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Every_rule_every_question_and_every_safety_rule_stands_there_in_words()
    {
        using var visitor = host.CreateVisitor();
        var publication = ShippedEdition.Publication;
        var guide = publication.Edition.Guide.Guide;

        var page = await visitor.GetPageAsync("/nl/regels");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.All(guide.Rules.Where(rule => rule.Referrals.Any(referral => GuideWriting.IsShown(publication, referral.Target))), rule => Assert.NotNull(page.GetElementById(rule.Id)));
        Assert.All(guide.SafetyRules, rule => Assert.Contains(publication.Words("nl").SafetyRules[rule.Id], text, StringComparison.Ordinal));
        Assert.All(guide.Questions, question => Assert.Contains(publication.Words("nl").Questions[question.Id].Title, text, StringComparison.Ordinal));
        Assert.Contains(publication.Hash[..12], text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_says_when_where_and_why_in_the_readers_language()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/en/regels");
        var rule = page.GetElementById("danger-now")!.TextContent;

        Assert.Contains("Danger: Yes, now", rule, StringComparison.Ordinal);
        Assert.Contains("Emergency number 112", rule, StringComparison.Ordinal);
        Assert.Contains("Then the rules below no longer count", rule, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_desk_is_named_that_visitors_do_not_see()
    {
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/nl/regels");

        var hidden = ShippedEdition.Edition.Desks.Where(desk => !desk.IsVisible).Select(desk => $"/nl/loketten/{desk.Id}").ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!), hidden.Contains);
    }
}
