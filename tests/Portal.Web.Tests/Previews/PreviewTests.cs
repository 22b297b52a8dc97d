using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Portal.Storage.Drafts;
using Portal.Testing;
using Portal.Web.Figures;

namespace Portal.Web.Tests.Previews;

/// <summary>A draft, read through a link by somebody without an account.</summary>
public sealed class PreviewTests(PreviewTests.DraftToShow host) : IClassFixture<PreviewTests.DraftToShow>, IDisposable
{
    private const string Links = "/beheer/publiceren/voorbeelden";

    private const string Title = "Nog niet live";

    private readonly HttpClient editor = host.CreateEditor();
    private readonly HttpClient reader = host.CreateVisitor();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        editor.Dispose();
        reader.Dispose();
    }

    [Fact]
    public async Task A_reader_sees_the_draft_as_it_was_in_the_pages_of_the_site_and_visitors_do_not()
    {
        var link = await MakeAsync();
        await host.SaveAsync("Later veranderd");

        var page = await reader.GetPageAsync(link + Retitled.Address);
        await host.SaveAsync(Title);

        Assert.Equal(Title, page.TextOf("h1"));
        Assert.NotEqual(Title, (await reader.GetPageAsync(Retitled.Address)).TextOf("h1"));
        Assert.Equal("Geef je reactie", page.TextOf($".pt-draft a[href='{link}']"));
    }

    [Fact]
    public async Task Every_link_of_a_page_stays_within_the_draft()
    {
        var link = await MakeAsync();

        var page = await reader.GetPageAsync($"{link}/nl");

        Assert.All(
            page.QuerySelectorAll("body a[href^='/'], form[action^='/']").Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!),
            address => Assert.StartsWith(link, address, StringComparison.Ordinal));
        Assert.StartsWith("/assets/", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_found_or_remembered()
    {
        var link = await MakeAsync();

        foreach (var path in new[] { "", "/nl", "/nl/herkennen", "/nl/bestaat-niet" })
        {
            using var answer = await reader.GetAsync(new Uri(link + path, UriKind.Relative), Cancellation);

            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Contains("noindex", string.Join(' ', answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }

        Assert.DoesNotContain(link.Split('/')[^1], host.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guide_is_walked_within_the_draft_and_nobody_is_counted()
    {
        var link = await MakeAsync(("Input.Start", "/nl/keuzehulp"), ("Input.IsWhole", ""));
        var counts = host.Services.GetRequiredService<OutcomeCounts>();
        counts.Take(isEnding: true);
        var address = $"{link}/nl/keuzehulp";

        for (var steps = 0; steps < 8; steps++)
        {
            var page = await reader.GetPageAsync(address);
            if (page.QuerySelector("main input[type=radio], main input[type=checkbox]") is null)
            {
                break;
            }

            var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("main form")!;
            var box = form.QuerySelectorAll("input[type=radio], input[type=checkbox]")[^1];
            using var body = new FormUrlEncodedContent(
            [
                .. form.QuerySelectorAll("input[type=hidden]").Select(hidden => KeyValuePair.Create(hidden.GetAttribute("name")!, hidden.GetAttribute("value") ?? "")),
                KeyValuePair.Create(box.GetAttribute("name")!, box.GetAttribute("value")!),
            ]);
            using var answer = await reader.PostAsync(new Uri(form.GetAttribute("action") ?? address, UriKind.Relative), body, Cancellation);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            address = answer.Headers.Location!.OriginalString;
            Assert.StartsWith(link, address, StringComparison.Ordinal);
        }

        Assert.Empty(counts.Take(isEnding: true));
    }

    [Fact]
    public async Task A_link_to_one_page_opens_that_page_only()
    {
        var link = await MakeAsync(("Input.Start", Retitled.Address), ("Input.IsWhole", ""));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(link + Retitled.Address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{link}/nl/loketten"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{link}/beheer"));
    }

    [Fact]
    public async Task A_link_to_the_whole_draft_opens_pages_for_visitors_only()
    {
        var link = await MakeAsync();

        foreach (var path in new[] { "/beheer", "/health/ready", "/voorbeeld" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link + path));
        }
    }

    [Fact]
    public async Task A_link_ends_by_itself_or_when_an_editor_takes_it_back()
    {
        var (ended, revoked) = (await MakeAsync(("Input.Days", "3")), await MakeAsync());

        // The newest stands first.
        using var answer = await editor.SendFormAsync(Links, [], "main section form");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(ended));
        // Without the ticks of three days, which would all be worked through.
        host.Clock.AdjustTime(host.Clock.GetUtcNow().AddDays(3));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{ended}/nl"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(revoked));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/voorbeeld/geraden/nl"));
    }

    [Fact]
    public async Task What_a_reader_leaves_is_read_in_the_office()
    {
        var link = await MakeAsync();

        using var nothing = await SendAsync(link, ("Remark.Text", "Iets."));
        using var empty = await SendAsync(link, ("Remark.Agrees", "false"));
        using var agreed = await SendAsync(link, ("Remark.Agrees", "true"), ("Remark.Name", "mr. De Vries"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (nothing.StatusCode, empty.StatusCode, agreed.StatusCode));
        Assert.StartsWith("Akkoord van mr. De Vries", (await editor.GetPageAsync(Links)).TextOf("main section li"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Reader", "")]
    [InlineData("Input.Start", "https://elders.nl")]
    [InlineData("Input.Days", "4000")]
    public async Task Post_of_what_can_not_be_makes_no_link(string box, string value)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Reader"] = "Een jurist", [box] = value };

        using var answer = await editor.SendFormAsync(Links, typed, "main form.of-form");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    /// <returns>The address of the link, without its host.</returns>
    private async Task<string> MakeAsync(params (string Name, string Value)[] typed)
    {
        var boxes = typed.Select(box => KeyValuePair.Create(box.Name, box.Value)).Append(KeyValuePair.Create("Input.Reader", "Een jurist"));
        using var answer = await editor.SendFormAsync(Links, boxes, "main form.of-form");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        return new Uri((await editor.GetPageAsync(Links)).TextOf("#link")!).AbsolutePath;
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(string link, params (string Name, string Value)[] typed)
    {
        using var body = new FormUrlEncodedContent(typed.Select(box => KeyValuePair.Create(box.Name, box.Value)));

        return await reader.PostAsync(new Uri(link, UriKind.Relative), body, Cancellation);
    }

    /// <summary>An office with a draft that is not live, read once for all of these.</summary>
    public sealed class DraftToShow : PortalHost, IAsyncLifetime
    {
        public DraftToShow() => ShippedDatabase = true;

        public async ValueTask InitializeAsync() => await SaveAsync(Title);

        public async Task SaveAsync(string title)
        {
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DraftEdition>().ReplaceAsync(Retitled.As(title)(ShippedEdition.Edition), "test", "", Cancellation);
        }
    }
}
