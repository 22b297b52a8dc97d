using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.Testing;

namespace Portal.Browser.Tests;

/// <summary>What comes out of a printer.</summary>
public sealed partial class PaperTests(Chromium chromium, PortalOnline portal)
{
    [Fact]
    public async Task The_card_fits_on_one_A6_with_only_the_sentences_that_were_picked()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        await visit.GoAsync("/en/kaart");
        await visit.Page.Locator("main details").Nth(0).Locator("summary").ClickAsync();
        await visit.Page.Locator("main details").Nth(4).Locator("summary").ClickAsync();

        var paper = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var printed = await visit.Page.Locator("body").InnerTextAsync();

        Assert.Single(Sheet().Matches(paper));
        Assert.All(Size().Matches(paper), size => Assert.Equal((105, 148), (Millimetres(size, "width"), Millimetres(size, "height"))));
        Assert.Contains("Ik heb hulp nodig.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik heb kinderen bij me.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Information Point", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outcome_on_paper_holds_the_guidance_but_no_answers_and_no_card()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new Pages.GuidePage(visit);
        await guide.OpenAsync();
        await guide.WalkAsync();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await visit.Page.Locator("details.pt-block:not(.pt-screen-only)").Last.EvaluateAsync<bool>("block => block.getBoundingClientRect().height > 60"), "Folded guidance is not printed.");
        Assert.Equal(0, await visit.Page.Locator(".pt-why:visible, .pt-card-lines:visible").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Professionals))]
    public async Task A_professionals_path_fits_on_two_A4_and_holds_no_form_and_no_link(string id)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Desktop);
        var form = new Pages.PathPage(visit);
        await form.OpenAsync();
        await form.SendAsync(ProfessionalCase.Of(id).Filled);

        Assert.InRange(await SheetsAsync(visit), 1, 2);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(0, await visit.Page.Locator("main form:visible, main textarea:visible, #link:visible").CountAsync());
        Assert.Equal(8, await visit.Page.Locator("[data-part]:visible").CountAsync());
    }

    /// <summary>As long as paths get: nothing filled in but the moment, and where it makes lines longer.</summary>
    [Theory]
    [InlineData("nl", "avond", "Rotterdam")]
    [InlineData("en", "kantooruren", "Assen")]
    public async Task A_path_with_nearly_everything_open_fits_on_two_A4_with_every_step(string language, string moment, string place)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Desktop);
        var form = new Pages.PathPage(visit);
        await form.OpenAsync(language);
        await form.SendAsync([new("moment", moment), new("plaats", place)]);

        Assert.InRange(await SheetsAsync(visit), 1, 2);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var steps = visit.Page.Locator(".pt-path__step");
        Assert.InRange(await steps.CountAsync(), 40, 60);
        Assert.Equal(await steps.CountAsync(), await visit.Page.Locator(".pt-path__step:visible:has(h3:visible):has(.pt-path__known:visible, .pt-path__reach:visible)").CountAsync());
        Assert.True(await visit.Page.Locator(".pt-path__when").First.EvaluateAsync<bool>("line => parseFloat(getComputedStyle(line).fontSize) >= 9"), "Smaller than 7 points nobody reads.");
    }

    public static TheoryData<string> Professionals => [.. Thoroughness.Sample(ProfessionalCase.All.Select(known => known.Id), 5)];

    [Theory]
    [MemberData(nameof(Roadmaps))]
    public async Task A_sectors_roadmap_fits_on_one_A4_with_its_number_and_its_list(string address)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Desktop);
        await visit.GoAsync(address);

        Assert.Equal(1, await SheetsAsync(visit));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await visit.Page.Locator(".pt-desk .pt-number").First.IsVisibleAsync());
        Assert.Equal(2, await visit.Page.Locator(".pt-steps:visible").CountAsync());
        Assert.NotEqual(0, await visit.Page.Locator(".pt-ticks li:visible").CountAsync());
    }

    public static TheoryData<string> Roadmaps =>
    [
        .. Thoroughness.Sample(
            from page in ShippedEdition.Edition.Pages
            where page.Key.StartsWith("professionals/sectoren/", StringComparison.Ordinal)
            from language in page.Languages
            select $"/{language.Key}/{language.Value.Slug}",
            3),
    ];

    private static async Task<int> SheetsAsync(Visit visit) =>
        Sheet().Count(Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { Format = PaperFormat.A4 })));

    private static int Millimetres(Match size, string side) =>
        (int)Math.Round(double.Parse(size.Groups[side].ValueSpan, CultureInfo.InvariantCulture) / 72 * 25.4);

    [GeneratedRegex(@"/Type /Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.None, 1000)]
    private static partial Regex Size();
}
