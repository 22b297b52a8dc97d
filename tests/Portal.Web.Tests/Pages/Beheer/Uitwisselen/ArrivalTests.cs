using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Portal.Content.Folder;
using Portal.Testing;
using Portal.Web.Tests.Pages.Beheer.Publiceren;

namespace Portal.Web.Tests.Pages.Beheer.Uitwisselen;

/// <summary>The whole edition out and in.</summary>
public sealed class ArrivalTests : IAsyncDisposable
{
    private const string Exchange = "/beheer/uitwisselen";

    private readonly PublishingHost host = new();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task What_is_downloaded_is_the_draft()
    {
        await host.SaveDraftAsync("Een ander");
        using var editor = host.CreateEditor();

        using var answer = await editor.GetAsync(new Uri($"{Exchange}?handler=Draft", UriKind.Relative), TestContext.Current.CancellationToken);
        using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal("concept-2026-11-23.zip", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(EditionDocuments.Of(SmallEdition.OwnedBy("Een ander")), EditionDocuments.Of(EditionArchive.Read(stream).Edition!));
    }

    [Fact]
    public async Task What_is_brought_in_is_shown_first_then_takes_the_place_of_the_draft_and_can_be_undone()
    {
        using var editor = host.CreateEditor();

        using var read = await SendAsync(editor, EditionArchive.Write(SmallEdition.OwnedBy("Van buiten")));
        var arrival = read.Headers.Location!.OriginalString;
        Assert.Equal("Eigenaar van de site: CoMensha wordt Van buiten", (await editor.GetPageAsync(arrival)).TextOf(".of-part li"));
        Assert.Equal("CoMensha", (await host.DraftAsync()).Site.Owner);

        using var taken = await editor.SendFormAsync(arrival, [], "#overnemen");
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Equal(("Van buiten", "CoMensha"), ((await host.DraftAsync()).Site.Owner, (await host.LiveAsync()).Site.Owner));

        var before = (await editor.GetPageAsync(Exchange)).QuerySelector(".of-todo a")!.GetAttribute("href")!;
        using var undone = await editor.SendFormAsync(before, [], "#overnemen");
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Equal("CoMensha", (await host.DraftAsync()).Site.Owner);
    }

    [Fact]
    public async Task What_a_colleague_saved_meanwhile_is_not_lost()
    {
        using var editor = host.CreateEditor();
        using var read = await SendAsync(editor, EditionArchive.Write(SmallEdition.OwnedBy("Van buiten")));
        var arrival = read.Headers.Location!.OriginalString;
        var page = await editor.GetPageAsync(arrival);
        await host.SaveDraftAsync("Een ander");

        using var answer = await editor.SendFormAsync(arrival, page, [], "#overnemen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Een ander", (await host.DraftAsync()).Site.Owner);
    }

    [Fact]
    public async Task A_file_with_mistakes_changes_nothing_and_each_is_named()
    {
        using var editor = host.CreateEditor();

        using var stray = await SendAsync(editor, Packed([new("../site.yml", "owner: x")]));
        using var none = await SendAsync(editor, []);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (stray.StatusCode, none.StatusCode));
        Assert.Contains("../site.yml", (await stray.PageAsync()).TextOf(".of-warning"), StringComparison.Ordinal);
        Assert.Contains("Kies een ZIP-bestand.", (await none.PageAsync()).TextOf("main [role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_file_is_told_in_dutch_with_its_file_and_line()
    {
        using var editor = host.CreateEditor();
        var documents = EditionDocuments.Of(SmallEdition.Edition).ToDictionary(document => document.Key, document => document.Value, StringComparer.Ordinal);
        documents["site.yml"] = documents["site.yml"].Replace("owner: CoMensha", "owner:\ncolour: red", StringComparison.Ordinal);

        using var answer = await SendAsync(editor, Packed(documents));
        var warning = (await answer.PageAsync()).QuerySelector(".of-warning")!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Dit bestand kan niet ingelezen worden", warning.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        var told = warning.QuerySelectorAll("li").Select(line => line.TextContent).ToList();
        Assert.Contains(told, line => line.Contains("Achter “owner” staat niets.", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("“colour” kent de site op deze plek niet.", StringComparison.Ordinal));
        Assert.All(told, line => Assert.Matches("De site als geheel.+site\\.yml, regel [1-9]", line));
        Assert.Empty(warning.QuerySelectorAll("[lang=en]"));
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient editor, byte[] zip)
    {
        var token = (await editor.GetPageAsync(Exchange)).QuerySelector("#inlezen input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var file = new ByteArrayContent(zip);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { file, "file", "content.zip" } };

        return await editor.PostAsync(new Uri(Exchange, UriKind.Relative), body);
    }

    private static byte[] Packed(IEnumerable<KeyValuePair<string, string>> documents)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in documents)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
