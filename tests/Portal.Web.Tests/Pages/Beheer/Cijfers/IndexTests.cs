using System.Net;
using Portal.Testing;
using Portal.Web.Tests.Pages.Beheer.Publiceren;

namespace Portal.Web.Tests.Pages.Beheer.Cijfers;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PublishingHost host = new();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Get_says_that_there_is_nothing_yet()
    {
        using var editor = host.CreateEditor();

        Assert.Contains("Er zijn nog geen cijfers", (await editor.GetPageAsync("/beheer/cijfers")).TextOf("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_draws_the_weeks_and_shows_the_same_in_a_table_and_a_file()
    {
        using var editor = host.CreateEditor();
        await host.CountAsync(new DateOnly(2026, 11, 16), "always", 12);
        await host.CountAsync(new DateOnly(2026, 11, 16), "emergency", 20);
        await host.CountAsync(new DateOnly(2026, 11, 9), "always", 40);

        var page = await editor.GetPageAsync("/beheer/cijfers");
        using var file = await editor.GetAsync(new Uri("/beheer/cijfers?handler=Csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(2, page.QuerySelectorAll("svg rect").Length);
        Assert.Equal(["Week vanaf", "Altijd iemand", "Noodnummer", "Samen"], page.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(["16 november 2026", "12", "20", "32"], page.QuerySelectorAll("tbody tr:first-child > *").Select(cell => cell.TextContent));
        Assert.Equal(["9 november 2026", "40", "–", "40"], page.QuerySelectorAll("tbody tr:last-child > *").Select(cell => cell.TextContent));
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Contains("2026-11-09,always,\"Altijd iemand\",40", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
