using Portal.Browser.Tests.Browsing;
using Portal.Testing;

namespace Portal.Browser.Tests;

/// <summary>Every kind of page in every language, drafts too: words are longer there, letters are others, and one day they run from right to left.</summary>
public sealed class EveryLanguageTests(Chromium chromium, EveryLanguagePortal portal) : IClassFixture<EveryLanguagePortal>
{
    private static readonly string[] Kinds = ["", "/help", "/keuzehulp", "/loketten", "/loketten/comensha", "/regio", "/regio/utrecht", "/kaart", "/zoeken", "/verspreiden", "/verspreiden/card/neutraal", "/bestaat-niet"];

    public static TheoryData<string> Languages => [.. ShippedEdition.Edition.Site.Languages.Select(language => language.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_kind_of_page_is_free_of_violations_and_fits_a_narrow_screen(string language)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        foreach (var kind in Kinds)
        {
            await visit.GoAsync($"/{language}{Translated(kind, language)}");

            Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
            Assert.Empty(await Axe.ViolationsAsync(visit.Page));
            Assert.Empty(await BrokenNumbersAsync(visit));
            await visit.LookThroughAsync(Device.Narrow);
            Assert.Empty(await BrokenNumbersAsync(visit));
            Assert.Equal(0, await visit.SidewaysAsync());
            await visit.LookThroughAsync(Device.Phone);
        }

        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strangers);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task Every_desk_fits_a_phone_however_long_its_addresses_are(int width)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone with { Width = width });
        foreach (var desk in ShippedEdition.Publication.VisibleDesks)
        {
            await visit.GoAsync($"/nl/loketten/{desk.Id}");

            Assert.Equal((desk.Id, 0), (desk.Id, await visit.SidewaysAsync()));
        }
    }

    /// <summary>Numbers to call that go on on another line: somebody reads them out, or dials them on another phone.</summary>
    private static Task<string[]> BrokenNumbersAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"tel:\"] .pt-number')].filter(number => number.getClientRects().length > 1).map(number => number.textContent)");

    private static string Translated(string kind, string language) => kind == "/help"
        ? $"/{ShippedEdition.Publication.FindPageByKey("help", language)!.Front.Slug}"
        : kind;
}
