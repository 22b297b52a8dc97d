using System.Xml.Linq;
using CsvHelper;
using Portal.Testing;
using Portal.Web.Tests.OpenData.Hsds;

namespace Portal.Web.Tests.OpenData;

public sealed class TablesTests(PatientHost host) : IClassFixture<PatientHost>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_table_has_a_row_for_every_channel_that_visitors_see()
    {
        using var visitor = host.CreateVisitor();
        using var answer = await visitor.GetAsync(new Uri("/api/desks.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        using var table = CsvReader.FromText(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), new CsvReaderOptions { Separator = ',', HasHeader = false });
        Assert.True(table.Read());
        var head = Enumerable.Range(0, table.FieldCount).Select(table.GetString).ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (table.Read())
        {
            rows.Add(head.Zip(Enumerable.Range(0, table.FieldCount).Select(table.GetString)).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        }

        var channels = ShippedEdition.Publication.VisibleDesks.SelectMany(desk => desk.VisibleChannels.Select(channel => $"{desk.Name.Texts["nl"]} {channel.Type.ToString().ToLowerInvariant()} {channel.Value}"));
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(channels.Order(StringComparer.Ordinal), rows.Select(row => $"{row["name"]} {row["channel"]} {row["value"]}").Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal("2026-11-30", row["valid_until"]));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task The_feed_has_every_desk_by_the_day_on_which_it_was_last_looked_at(string language)
    {
        using var visitor = host.CreateVisitor();
        using var answer = await visitor.GetAsync(new Uri($"/{language}/loketten/feed.atom", UriKind.Relative), TestContext.Current.CancellationToken);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        var entries = feed.Elements(Atom + "entry").ToArray();

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal(ShippedEdition.Publication.VisibleDesks.Count(desk => desk.VisibleChannels.Any()), entries.Length);
        Assert.Equal(entries.Select(entry => entry.Element(Atom + "updated")!.Value).OrderDescending(StringComparer.Ordinal), entries.Select(entry => entry.Element(Atom + "updated")!.Value));
        Assert.All(entries, entry => Assert.StartsWith($"https://localhost/{language}/loketten/", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }
}
