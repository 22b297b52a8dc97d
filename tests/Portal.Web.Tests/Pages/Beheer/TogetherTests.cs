using System.Net;
using AngleSharp.Html.Dom;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer;

/// <summary>Twenty editors at once, on one database file: nothing is lost, nobody sees an error page, and each conflict is shown.</summary>
public sealed class TogetherTests : IDisposable
{
    private const int Editors = 20;
    private const string Shared = "/beheer/paginas/nl/rechten/bedenktijd";

    private readonly DraftHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Of_twenty_who_change_one_page_and_each_a_text_of_their_own_every_save_is_kept_or_shown()
    {
        var keys = ShippedEdition.Edition.Texts["en"].Where(text => !text.Value.Contains('{', StringComparison.Ordinal)).Take(Editors).Select(text => text.Key).ToArray();
        var people = new List<(HttpClient Browser, IHtmlDocument Page)>();

        for (var i = 0; i < Editors; i++)
        {
            var browser = host.CreateEditor(name: $"Redacteur {i}");
            people.Add((browser, await browser.GetPageAsync(Shared)));
        }

        var ends = await Task.WhenAll(people.Select((person, i) => Task.Run(() => WorkAsync(person.Browser, person.Page, i, keys[i]))));

        Assert.Single(ends, end => end.Shared == HttpStatusCode.SeeOther);
        Assert.All(ends, end => Assert.Contains(end.Shared, new[] { HttpStatusCode.SeeOther, HttpStatusCode.Conflict }));
        Assert.All(ends, end => Assert.Equal(HttpStatusCode.SeeOther, end.Merged));
        Assert.All(ends, end => Assert.Equal(HttpStatusCode.SeeOther, end.Own));

        for (var i = 0; i < Editors; i++)
        {
            Assert.Equal($"Own {i}", await host.TextAsync("en", keys[i]));
        }

        var body = (await host.PageAsync("rechten/bedenktijd", "nl"))!.Body.Split('\n');
        Assert.All(Enumerable.Range(0, Editors), i => Assert.Contains($"Regel van redacteur {i}.", body));
        people.ForEach(person => person.Browser.Dispose());
    }

    /// <summary>Adds a line to the shared page and, when others were faster, merges until it stands there; then changes a text.</summary>
    private static async Task<(HttpStatusCode Shared, HttpStatusCode Merged, HttpStatusCode Own)> WorkAsync(HttpClient browser, IHtmlDocument page, int number, string key)
    {
        var body = ((IHtmlTextAreaElement)page.QuerySelector("#form_body")!).Value + $"\n\nRegel van redacteur {number}.";
        var answer = await browser.SendFormAsync(Shared, page, [KeyValuePair.Create("Form.Body", body)], "#pagina");
        var first = answer.StatusCode;

        for (var tries = 0; answer.StatusCode == HttpStatusCode.Conflict && tries < 100; tries++)
        {
            var choice = await answer.PageAsync();
            var sides = choice.QuerySelectorAll("input[value=Both]").Select(side => KeyValuePair.Create(side.GetAttribute("name")!, "Both"));
            answer = await browser.SendFormAsync(Shared, choice, sides);
        }

        using var own = await browser.SendFormAsync($"/beheer/teksten/en/{key}", [KeyValuePair.Create("Form.Text", $"Own {number}")]);

        return (first, answer.StatusCode, own.StatusCode);
    }
}
