using System.Net;
using System.Text;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Publishing;
using Portal.Testing;
using Portal.Web.Desks;

namespace Portal.Web.Tests.Pages.Loketten;

public sealed class OverviewTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/nl/loketten/overzicht";

    private static readonly Publication Shipped = ShippedEdition.Publication;

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Every_cell_agrees_with_the_desks_record(string language)
    {
        using var visitor = host.CreateVisitor();
        string Text(string key) => Shipped.Text(language, key);
        string Words(string kind, IEnumerable<string> ids) => string.Join(", ", ids.Select(id => Text($"{kind}.{id}")));

        var page = await visitor.GetPageAsync($"/{language}/loketten/overzicht");
        var rows = page.QuerySelectorAll("tbody tr");

        Assert.Equal(
            Shipped.VisibleDesks
                .Where(desk => desk.Purposes.Any(purpose => purpose is "report" or "police-report" or "tip" or "registration"))
                .SelectMany(desk => desk.VisibleChannels.Select(channel => (desk.Id, channel.Id)).DefaultIfEmpty((desk.Id, "")))
                .Order(),
            rows.Select(row => (row.GetAttribute("data-desk")!, row.GetAttribute("data-channel") ?? "")).Order());
        Assert.All(rows, row =>
        {
            var desk = Shipped.FindDesk(row.GetAttribute("data-desk")!)!;
            var channel = desk.Channels.FirstOrDefault(known => known.Id == row.GetAttribute("data-channel"));
            string Cell(string column) => row.QuerySelector($"[data-column={column}]")!.TextContent;

            Assert.Equal(desk.Name.Texts[language], row.QuerySelector("th")!.TextContent);
            Assert.All(["report", "police-report", "tip", "registration"], purpose =>
                Assert.Equal(Text(desk.Purposes.Contains(purpose, StringComparer.Ordinal) ? "overview.yes" : "overview.no"), Cell(purpose)));
            Assert.Equal(Words("desk-form", desk.Forms), Cell("forms"));
            Assert.Equal(Words("desk-age", desk.Ages), Cell("ages"));
            Assert.Equal(Words("desk-audience", desk.Audiences), Cell("audiences"));
            Assert.Equal(desk.Area.Scope == "national", Cell("area") == Text("overview.national"));
            if (channel is not null)
            {
                Assert.NotEqual(Confidence.Low, channel.Confidence);
                Assert.EndsWith(channel.Type is ChannelType.Phone or ChannelType.Email ? channel.Value : ChannelLink.Shown(channel.Type, channel.Value), Cell("channel"), StringComparison.Ordinal);
                Assert.Equal(Text($"anonymity.{Kebab(channel.Anonymity)}"), Cell("anonymity"));
                Assert.Equal(channel.Type == ChannelType.Phone ? Text($"cost.{Kebab(channel.Cost)}") : "", Cell("cost"));
                Assert.Equal(channel.Hours is null && channel.IsVoice, Cell("hours") == Text("overview.hours-unknown"));
                AssertHours(channel.Hours, Cell("hours"));
            }
            else
            {
                Assert.Equal("", Cell("anonymity") + Cell("hours") + Cell("cost"));
            }
        });
    }

    [Fact]
    public async Task Post_narrows_the_table_behind_a_sealed_address_and_others_links_go_there_too()
    {
        using var visitor = host.CreateVisitor();
        using var form = new FormUrlEncodedContent([new("vorm", "arbeid"), new("doel", "tip")]);

        using var answer = await visitor.PostAsync(new Uri(Address, UriKind.Relative), form, TestContext.Current.CancellationToken);
        using var linked = await visitor.GetAsync(new Uri($"{Address}?vorm=arbeid&doel=tip", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await visitor.GetPageAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith($"{Address}/keuze/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.StartsWith($"{Address}/keuze/", linked.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(
            Shipped.VisibleDesks.Where(desk => desk.Purposes.Contains("tip", StringComparer.Ordinal) && desk.Forms.Contains("labour", StringComparer.Ordinal)).Select(desk => desk.Id).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("tbody tr").Select(row => row.GetAttribute("data-desk")!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal("tip", page.QuerySelector("#doel option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_file_holds_the_lines_of_the_table_and_starts_no_formula()
    {
        using var visitor = host.CreateVisitor();
        using var form = new FormUrlEncodedContent([new("vorm", "arbeid")]);
        using var answer = await visitor.PostAsync(new Uri(Address, UriKind.Relative), form, TestContext.Current.CancellationToken);

        foreach (var address in new[] { Address, answer.Headers.Location!.OriginalString })
        {
            var page = await visitor.GetPageAsync(address);
            using var file = await visitor.GetAsync(new Uri(page.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
            var bytes = await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var lines = Encoding.UTF8.GetString(bytes[3..]).TrimEnd().Split("\r\n");

            Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            Assert.Equal(page.QuerySelectorAll("tr").Length, lines.Length);
            Assert.All(lines, line => Assert.DoesNotMatch("(^|,)\"?[=+@\\-\\t]", line));
        }
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31 33", "'+31 33")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("=\"x\"", "\"'=\"\"x\"\"\"")]
    [InlineData("Bel 112", "Bel 112")]
    [InlineData("", "")]
    public void A_cell_is_quoted_and_never_a_formula(string value, string cell) => Assert.Equal(cell, CsvText.Cell(value));

    [Fact]
    public async Task A_damaged_address_is_gone()
    {
        using var visitor = host.CreateVisitor();

        foreach (var address in new[] { $"{Address}/keuze/x", "/nl/loketten/overzicht.csv/x" })
        {
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        }
    }

    /// <summary>Every hour that the record names stands in the cell.</summary>
    private static void AssertHours(OpeningHours? hours, string cell)
    {
        foreach (var period in hours?.Week.Where(period => period is not { From: 0, Until: 1440 }) ?? [])
        {
            Assert.Contains($"{period.From / 60}", cell, StringComparison.Ordinal);
            Assert.Contains($"{period.Until / 60}", cell, StringComparison.Ordinal);
        }
    }

    private static string Kebab<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
