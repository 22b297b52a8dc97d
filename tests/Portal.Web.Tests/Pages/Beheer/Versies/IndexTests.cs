using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Versies;

public sealed class IndexTests : IDisposable
{
    private const string Text = "/beheer/teksten/en/menu.guide";
    private const string Address = "/beheer/versies/tekst/en/menu.guide";

    private readonly DraftHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task An_earlier_revision_is_put_back_as_a_new_one()
    {
        using var editor = host.CreateEditor();
        var before = ShippedEdition.Edition.Texts["en"]["menu.guide"];
        using var saved = await editor.SendFormAsync(Text, [KeyValuePair.Create("Form.Text", "Anders")]);
        var page = await editor.GetPageAsync(Address);
        var oldest = Address + page.QuerySelectorAll(".of-todo a")[^1].GetAttribute("href");

        using var back = await editor.SendFormAsync(oldest, []);

        Assert.Equal(("Anders", before), (page.TextOf("ins"), page.TextOf("del")));
        Assert.Null(page.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Equal(before, await host.TextAsync("en", "menu.guide"));
        Assert.Equal(3, (await editor.GetPageAsync(Address)).QuerySelectorAll(".of-todo a").Length);
    }

    [Theory]
    [InlineData("/beheer/versies/tekst/en/bestaat.niet")]
    [InlineData("/beheer/versies/onbekend/help/nl")]
    [InlineData("/beheer/versies/pagina/help/nl?versie=1")]
    public async Task Get_of_what_was_never_there_is_not_found(string address)
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
