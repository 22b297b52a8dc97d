using Portal.Testing;

namespace Portal.Web.Tests.Reading;

/// <summary>Dates and times as each language writes them, and telephone numbers from left to right in all of them.</summary>
public sealed class WrittenNumbersTests(WrittenNumbersTests.Drafts host) : IClassFixture<WrittenNumbersTests.Drafts>
{
    public static TheoryData<string> Languages => [.. ShippedEdition.Edition.Site.Languages.Select(language => language.Tag)];

    [Theory]
    [InlineData("nl", "februari 2026")]
    [InlineData("en", "February 2026")]
    [InlineData("pl", "luty 2026")]
    [InlineData("ro", "februarie 2026")]
    [InlineData("bg", "февруари 2026")]
    [InlineData("hu", "2026. február")]
    [InlineData("uk", "лютий 2026")]
    [InlineData("es", "febrero de 2026")]
    public async Task A_month_is_written_as_the_language_writes_it(string language, string month)
    {
        using var visitor = host.CreateVisitor();
        var slug = ShippedEdition.Publication.FindPageByKey("help", language)!.Front.Slug;

        Assert.Contains(month, (await visitor.GetPageAsync($"/{language}/{slug}")).TextOf(".pt-about"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_number_to_call_runs_from_left_to_right(string language)
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync($"/{language}/{ShippedEdition.Publication.FindPageByKey("help", language)!.Front.Slug}");

        var calls = page.QuerySelectorAll("main a[href^='tel:']");

        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.True(call.QuerySelector("bdi[dir=ltr]") is { TextContent: var number } && number.Any(char.IsAsciiDigit), call.OuterHtml));
    }

    [Theory]
    [InlineData("nl", ", ", "، ")]
    [InlineData("ar", "، ", ", ")]
    public async Task What_stands_side_by_side_has_the_comma_of_the_language(string language, string comma, string other)
    {
        using var visitor = host.CreateVisitor();
        var cells = (await visitor.GetPageAsync($"/{language}/loketten/overzicht")).QuerySelectorAll("main td[data-column=audiences]").Select(cell => cell.TextContent).ToArray();

        Assert.Contains(cells, cell => cell.Contains(comma, StringComparison.Ordinal));
        Assert.DoesNotContain(cells, cell => cell.Contains(other, StringComparison.Ordinal));
    }

    public sealed class Drafts : PortalHost
    {
        public Drafts() => ShowDraftLanguages = true;
    }
}
