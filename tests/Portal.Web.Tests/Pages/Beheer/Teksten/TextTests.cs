using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Teksten;

public sealed class TextTests : IDisposable
{
    private const string Address = "/beheer/teksten/en/menu.guide";

    private readonly DraftHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_shows_the_texts_of_a_language_beside_the_source()
    {
        using var editor = host.CreateEditor();

        var page = await editor.GetPageAsync("/beheer/teksten?taal=en&zoek=menu.guide");

        Assert.Equal(ShippedEdition.Edition.Texts["nl"]["menu.guide"], page.QuerySelector("tbody td[lang=nl]")!.TextContent);
        Assert.Equal(ShippedEdition.Edition.Texts["en"]["menu.guide"], page.QuerySelector("tbody td[lang=en]")!.TextContent);
    }

    [Fact]
    public async Task Get_finds_what_is_missing()
    {
        using var editor = host.CreateEditor();
        var missing = ShippedEdition.Edition.Texts["nl"].Keys.Count(key => !ShippedEdition.Edition.Texts["pl"].ContainsKey(key));

        var page = await editor.GetPageAsync("/beheer/teksten?taal=pl&ontbreekt=true");

        Assert.StartsWith($"{missing} ", page.TextOf("#aantal"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_saves_a_text()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(Address, Typed(("Form.Text", "Find your way")));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("Find your way", await host.TextAsync("en", "menu.guide"));
    }

    [Theory]
    [InlineData("/beheer/teksten/en/menu.guide", "", "Vul de tekst in.")]
    [InlineData("/beheer/teksten/en/menu.guide", "Guide {0}", "Laat {0}, {1} en zo verder staan")]
    public async Task Post_of_a_text_that_does_not_fit_keeps_what_was_typed(string address, string typed, string words)
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.SendFormAsync(address, Typed(("Form.Text", typed)));
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(words, page.TextOf(".pt-alert"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_of_a_text_that_the_site_does_not_know_is_not_found()
    {
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri("/beheer/teksten/nl/bestaat.niet", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_second_of_two_chooses()
    {
        using var ann = host.CreateEditor(name: "Ann");
        using var ben = host.CreateEditor(name: "Ben");
        var opened = await ben.GetPageAsync(Address);
        using var first = await ann.SendFormAsync(Address, Typed(("Form.Text", "Van Ann")));

        using var second = await ben.SendFormAsync(Address, opened, Typed(("Form.Text", "Van Ben")));
        using var merged = await ben.SendFormAsync(Address, await second.PageAsync(), Typed(("merge.Choices[0].Side", "Mine")));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, merged.StatusCode);
        Assert.Equal("Van Ben", await host.TextAsync("en", "menu.guide"));
    }

    private static IEnumerable<KeyValuePair<string, string>> Typed(params (string Name, string Value)[] boxes) => boxes.Select(box => KeyValuePair.Create(box.Name, box.Value));
}
