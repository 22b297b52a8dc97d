using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages;

/// <summary>A language that nobody has translated yet: the frame turns around, and each text says which language it is.</summary>
public sealed class RightToLeftTests : IDisposable
{
    private readonly ContentCopy content = new ContentCopy()
        .Change("site.yml", "defaultLanguage", "  - {tag: fa, name: فارسی, direction: rtl, draft: true}\ndefaultLanguage")
        .Write("texts/fa.yml", "menu.jump: فهرست\n");

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Get_in_a_draft_language_turns_the_page_around_and_marks_what_stands_in_another_language()
    {
        await using var host = new PortalHost { ContentFolder = content.Folder, ShowDraftLanguages = true };
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/fa/rights");

        Assert.Equal("fa", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("فهرست", page.TextOf(".pt-menu-jump"));
        Assert.Equal("en", page.QuerySelector("h1 [lang]")?.GetAttribute("lang"));
        Assert.Equal("ltr", page.QuerySelector("h1 [lang]")?.GetAttribute("dir"));
        Assert.Equal("en", page.QuerySelector(".pt-prose")?.GetAttribute("lang"));
    }

    [Fact]
    public async Task Get_in_a_draft_language_that_is_not_shown_does_not_exist()
    {
        await using var host = new PortalHost { ContentFolder = content.Folder };
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("/fa", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await visitor.GetPageAsync("/nl");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(page.QuerySelector("a[hreflang=fa]"));
    }
}
