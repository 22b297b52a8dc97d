using Microsoft.Extensions.DependencyInjection;
using Portal.Storage;
using Portal.Storage.Audit;
using Portal.Storage.Editors;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Logboek;

public sealed class IndexTests : IDisposable
{
    private readonly PortalHost host = new() { Database = true };
    private readonly HttpClient manager;

    public IndexTests() => manager = host.CreateEditor(EditorRole.Manager);

    public void Dispose()
    {
        manager.Dispose();
        host.Dispose();
    }

    [Fact]
    public async Task Get_shows_the_newest_first_filtered_and_a_part_at_a_time()
    {
        await AddAsync([.. Enumerable.Range(1, 60).Select(number => Line($"loket {number}", "bewaard", host.Clock.GetUtcNow().AddMinutes(number)))]);

        var first = await manager.GetPageAsync("/beheer/logboek?over=loket");
        var second = await manager.GetPageAsync(first.QuerySelector(".of-pager a[rel=next]")!.GetAttribute("href")!);
        var tomorrow = await manager.GetPageAsync("/beheer/logboek?van=2026-11-24&over=loket");
        var none = await manager.GetPageAsync("/beheer/logboek?wie=niemand");

        Assert.Equal((50, 10), (first.QuerySelectorAll("tbody tr").Length, second.QuerySelectorAll("tbody tr").Length));
        Assert.Contains("loket 60", first.TextOf("tbody tr")!, StringComparison.Ordinal);
        Assert.Empty(tomorrow.QuerySelectorAll("tbody tr"));
        Assert.Equal("Hier is niets van in het logboek.", none.TextOf("main > p:last-of-type"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+31 20 123")]
    public async Task The_file_holds_nothing_that_a_spreadsheet_takes_for_a_formula(string typed)
    {
        await AddAsync([Line(typed, "zegt \"ja\"; of nee", host.Clock.GetUtcNow())]);

        var csv = await manager.GetStringAsync(new Uri($"/beheer/logboek/csv?over={Uri.EscapeDataString(typed)}", UriKind.Relative), TestContext.Current.CancellationToken);

        var line = csv.Split("\r\n")[1];
        Assert.EndsWith($";\"'{typed}\";\"zegt \"\"ja\"\"; of nee\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_came_in_and_who_tried_stands_in_it()
    {
        using var newcomer = new Office.SigningIn.Newcomer(host);
        (await newcomer.SetUpAsync(await newcomer.GetLinkAsync())).Dispose();
        await newcomer.SignOutAsync();
        (await newcomer.SignInAsync(password: "iets heel anders")).Dispose();

        var lines = await manager.GetPageAsync("/beheer/logboek?over=Nina+Nieuw");

        Assert.Equal(["inloggen mislukt", "ingelogd", "wachtwoord en app ingesteld", "uitgenodigd"], lines.QuerySelectorAll("tbody td:nth-child(3)").Select(cell => cell.TextContent));
    }

    private static AuditEntry Line(string about, string detail, DateTimeOffset at) => new() { At = at, Who = "Iemand", Deed = "saved", About = about, Detail = detail };

    private async Task AddAsync(AuditEntry[] lines)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        context.AuditEntries.AddRange(lines);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
