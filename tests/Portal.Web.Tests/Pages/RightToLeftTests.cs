using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages;

/// <summary>A language that nobody has translated yet: the frame turns around, and each text says which language it is.</summary>
public sealed class RightToLeftTests : IDisposable
{
    private readonly ContentCopy content = new ContentCopy()
        .Change("site.yml", "defaultLanguage", "  - {tag: ar, name: العربية, direction: rtl, draft: true}\ndefaultLanguage")
        .Write("texts/ar.yml", "menu.jump: القائمة\n");

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Get_in_a_draft_language_turns_the_page_around_and_marks_what_stands_in_another_language()
    {
        await using var host = new PortalHost { ContentFolder = content.Folder, ShowDraftLanguages = true };
        using var visitor = host.CreateVisitor();

        var page = await visitor.GetPageAsync("/ar/rights");

        Assert.Equal("ar", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("القائمة", page.TextOf(".pt-menu-jump"));
        Assert.Equal("en", page.QuerySelector("h1 [lang]")?.GetAttribute("lang"));
        Assert.Equal("ltr", page.QuerySelector("h1 [lang]")?.GetAttribute("dir"));
        Assert.Equal("en", page.QuerySelector(".pt-prose")?.GetAttribute("lang"));
    }

    [Fact]
    public async Task Get_in_a_draft_language_that_is_not_shown_does_not_exist()
    {
        await using var host = new PortalHost { ContentFolder = content.Folder };
        using var visitor = host.CreateVisitor();

        using var answer = await visitor.GetAsync(new Uri("/ar", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await visitor.GetPageAsync("/nl");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(page.QuerySelector("a[hreflang=ar]"));
    }
}
