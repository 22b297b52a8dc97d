using System.Net;
using AngleSharp.Html.Dom;
using Portal.Testing;
using Portal.Web.Tests.Setup;

namespace Portal.Web.Tests.Pages;

/// <summary>What holds of every page of the site. A new page of the edition is covered before its author thinks of it.</summary>
public sealed class EveryPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    /// <summary>Words that give away to somebody who looks over a shoulder what a page is about.</summary>
    private static readonly string[] TellingWords =
    [
        "mensenhandel", "uitbuit", "slachtoffer", "seks", "politie", "prostitu", "loverboy",
        "trafficking", "exploit", "victim", "sex", "police",
    ];

    public static TheoryData<string, string> Addresses()
    {
        var addresses = new TheoryData<string, string>();
        foreach (var language in ShippedEdition.Edition.Site.Languages.Where(language => !language.IsDraft).Select(language => language.Tag))
        {
            var fixedPages = new[] { "", "/loketten", "/regio", "/regio/utrecht", "/regio/s-gravenhage", "/keuzehulp", "/zoeken", "/regels", "/regels/tekening", "/verwijspaden", "/loketten/overzicht", "/verspreiden", "/verspreiden/poster", "/verspreiden/stickers/neutraal" };
            var pages = ShippedEdition.Edition.Pages.Where(page => page.Languages.ContainsKey(language) && page.Key != "home").Select(page => $"/{page.Languages[language].Slug}");
            var desks = ShippedEdition.Edition.Desks.Where(desk => desk.IsVisible).Select(desk => $"/loketten/{desk.Id}");
            foreach (var path in fixedPages.Concat(pages).Concat(desks))
            {
                addresses.Add($"/{language}{path}", language);
            }
        }

        return addresses;
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_keeps_the_promises_of_all_pages(string address, string language)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        PublicPolicy.AssertOn(answer);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        AssertSoundMarkup(page);
        AssertNothingFromElsewhere(page);
        AssertWaysOut(page);

        if (answer.Headers.CacheControl?.NoStore == true)
        {
            AssertNeutral(page);
        }
        else
        {
            Assert.True(answer.Headers.CacheControl?.NoCache);
            Assert.NotNull(answer.Headers.ETag);
        }
    }

    private static void AssertSoundMarkup(IHtmlDocument page)
    {
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotEmpty(page.Title!);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json']), [onclick], [onload]"));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("[aria-labelledby], [aria-describedby]"), element =>
            Assert.All((element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby"))!.Split(' '), id => Assert.NotNull(page.GetElementById(id))));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select"), field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));

        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"A heading of level {pair.Second} follows one of level {pair.First}."));
    }

    private static void AssertNothingFromElsewhere(IHtmlDocument page)
    {
        Assert.All(page.QuerySelectorAll("[src], link[href], form[action]"), element =>
            Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("action"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("iframe, object, embed, meta[property^='og:'], link[rel=preconnect], link[rel=dns-prefetch]"));
    }

    private static void AssertWaysOut(IHtmlDocument page)
    {
        Assert.Equal(2, page.QuerySelectorAll("a[href='/verlaten']").Length);
        Assert.NotNull(page.QuerySelector("aside a[href='tel:112']"));
        Assert.NotEmpty(page.QuerySelectorAll("footer a[hreflang]"));
    }

    /// <summary>Only what stays behind: the tab, the history, the header on the screen, and the address.</summary>
    private static void AssertNeutral(IHtmlDocument page)
    {
        Assert.All(TellingWords, word => Assert.DoesNotContain(word, page.Title!, StringComparison.OrdinalIgnoreCase));
        Assert.All(TellingWords, word => Assert.DoesNotContain(word, page.TextOf(".pt-brand")!, StringComparison.OrdinalIgnoreCase));
        Assert.Null(page.QuerySelector("meta[name=description]"));
    }
}
