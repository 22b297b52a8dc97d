using Microsoft.EntityFrameworkCore;
using Portal.Content.Folder;
using Portal.Storage.Previews;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Previews;

public sealed class PreviewLinksTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_link_shows_the_draft_as_it_was_whatever_is_saved_later()
    {
        var token = await MakeAsync();
        await database.ImportAsync(SmallEditions.OwnedBy("Another"));

        var link = await DoAsync(links => links.FindAsync(token, Cancellation));
        var documents = await DoAsync(links => links.LoadAsync(link!, new Dictionary<string, string>(), Cancellation));

        Assert.Equal(EditionDocuments.Of(SmallEditions.First), documents);
    }

    [Fact]
    public async Task The_link_itself_is_kept_nowhere()
    {
        var token = await MakeAsync();
        await using var context = database.Open();

        var row = await context.PreviewLinks.SingleAsync(Cancellation);

        Assert.DoesNotContain(token, Storage.Json.StoredJson.Write(row), StringComparison.Ordinal);
        Assert.True(token.Length >= 32);
    }

    [Fact]
    public async Task A_link_opens_nothing_after_its_time_when_taken_back_or_when_it_is_another()
    {
        var (expired, revoked) = (await MakeAsync(), await MakeAsync());
        await DoAsync(links => links.RevokeAsync(2, "anna", Cancellation));

        Assert.NotNull(await DoAsync(links => links.FindAsync(expired, Cancellation)));
        database.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Null(await DoAsync(links => links.FindAsync(expired, Cancellation)));
        Assert.Null(await DoAsync(links => links.FindAsync(revoked, Cancellation)));
        Assert.Null(await DoAsync(links => links.FindAsync(expired + "x", Cancellation)));
        Assert.False(await DoAsync(links => links.RevokeAsync(2, "anna", Cancellation)));
    }

    [Fact]
    public async Task What_readers_leave_is_listed_with_their_link_and_has_an_end()
    {
        var link = await DoAsync(async links => await links.FindAsync(await MakeAsync(), Cancellation));

        for (var i = 0; i < 100; i++)
        {
            Assert.True(await DoAsync(links => links.RemarkAsync(link!, "Jo", true, "", Cancellation)));
        }

        Assert.False(await DoAsync(links => links.RemarkAsync(link!, "", false, "Nog een.", Cancellation)));
        Assert.Equal(100, Assert.Single(await DoAsync(links => links.ListAsync(10, Cancellation))).Remarks.Length);
    }

    [Fact]
    public async Task A_draft_with_mistakes_is_not_shown()
    {
        await database.ImportAsync(SmallEditions.Broken);

        Assert.NotEmpty(Assert.IsType<PreviewAttempt.Refused>(await DoAsync(links => links.MakeAsync("/nl", true, "Jo", TimeSpan.FromDays(7), "anna", Cancellation))).Problems);
    }

    private async Task<string> MakeAsync() =>
        Assert.IsType<PreviewAttempt.Made>(await DoAsync(links => links.MakeAsync("/nl", true, "Een jurist", TimeSpan.FromDays(7), "anna", Cancellation))).Token;

    private async Task<T> DoAsync<T>(Func<PreviewLinks, Task<T>> work)
    {
        await using var context = database.Open();

        return await work(new PreviewLinks(context, database.Clock));
    }
}
