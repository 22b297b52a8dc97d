using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Pages;

namespace Portal.Browser.Tests;

public sealed class HistoryTests(Chromium chromium, PortalOnline portal)
{
    [Fact]
    public async Task Back_and_forward_through_a_walk_never_send_a_form_again()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new GuidePage(visit);
        var headings = new List<string>();
        await guide.OpenAsync();
        await guide.WalkAsync(onEveryPage: async () => headings.Add(await guide.Heading.InnerTextAsync()));
        var walked = visit.Methods.Count;

        for (var page = headings.Count - 2; page >= 0; page--)
        {
            await visit.Page.GoBackAsync();
            Assert.Equal(headings[page], await guide.Heading.InnerTextAsync());
        }

        foreach (var heading in headings.Skip(1))
        {
            await visit.Page.GoForwardAsync();
            Assert.Equal(heading, await guide.Heading.InnerTextAsync());
        }

        Assert.Contains("POST", visit.Methods.Take(walked));
        Assert.DoesNotContain("POST", visit.Methods.Skip(walked));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Back_after_a_mistake_shows_the_question_without_it()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new GuidePage(visit);
        await guide.OpenAsync();
        await guide.AnswerNothingAsync();

        await visit.Page.GoBackAsync();

        Assert.Equal(0, await guide.Summary.CountAsync());
        Assert.Equal("Vraag 1 – Informatiepunt", await visit.Page.TitleAsync());
    }

    [Fact]
    public async Task Going_back_and_answering_otherwise_leads_elsewhere()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new GuidePage(visit);
        await guide.OpenAsync();
        await guide.AnswerAsync(1);
        await visit.Page.GoBackAsync();

        await guide.AnswerAsync(0);

        Assert.Equal("Bel nu 112", await guide.Heading.InnerTextAsync());
    }

    [Fact]
    public async Task Titles_of_a_walk_tell_nothing()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new GuidePage(visit);
        var titles = new List<string>();
        await guide.OpenAsync();

        await guide.WalkAsync(onEveryPage: async () => titles.Add(await visit.Page.TitleAsync()));

        Assert.All(titles, title => Assert.Matches("^(Vraag [0-9]+|Uitkomst) – Informatiepunt$", title));
    }
}
