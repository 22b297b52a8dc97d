using AngleSharp.Dom;
using Portal.Testing;
using ZXing;
using ZXing.Common;

namespace Portal.Web.Tests.Pages.Verspreiden;

/// <summary>What is printed leads to the start page of its language, whoever scans it.</summary>
public sealed class SheetTests(SheetTests.Drafts host) : IClassFixture<SheetTests.Drafts>
{
    public static TheoryData<string> Languages => [.. ShippedEdition.Edition.Site.Languages.Select(language => language.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_code_on_every_sheet_reads_as_the_address_of_its_language(string language)
    {
        using var visitor = host.CreateVisitor();
        foreach (var sheet in new[] { "poster", "card", "stickers", "poster/neutraal", "card/neutraal", "stickers/neutraal" })
        {
            var page = await visitor.GetPageAsync($"/{language}/verspreiden/{sheet}");

            var codes = page.QuerySelectorAll("svg.pt-sheet__code");
            Assert.Equal(sheet.StartsWith("stickers", StringComparison.Ordinal) ? 12 : 1, codes.Length);
            Assert.Equal($"https://localhost/{language}", Read(codes[0]));
            Assert.Contains("2027", page.TextOf(".pt-sheet__until"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_official_host_is_the_only_one_on_paper()
    {
        using var content = new ContentCopy().Change("site.yml", "hosts: []", "hosts: [www.voorbeeld.nl]");
        await using var official = new PortalHost { ContentFolder = content.Folder };
        using var visitor = official.CreateVisitor();

        var page = await visitor.GetPageAsync("/en/verspreiden/poster");

        Assert.Equal("https://www.voorbeeld.nl/en", Read(page.QuerySelector("svg.pt-sheet__code")!));
        Assert.Equal("www.voorbeeld.nl/en", page.TextOf(".pt-sheet__address"));
    }

    [Theory]
    [InlineData("nl", "mensenhandel", "uitbuit", "gedwongen", "slachtoffer")]
    [InlineData("en", "traffick", "exploit", "forced", "victim")]
    public async Task A_neutral_sheet_does_not_say_what_it_is_about(string language, params string[] telling)
    {
        using var visitor = host.CreateVisitor();

        var sheet = (await visitor.GetPageAsync($"/{language}/verspreiden/card/neutraal")).TextOf(".pt-sheet")!;

        Assert.All(telling, word => Assert.DoesNotContain(word, sheet, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/nl/verspreiden/vlag")]
    [InlineData("/nl/verspreiden/poster/fel")]
    public async Task A_sheet_that_does_not_exist_is_not_found(string address)
    {
        using var visitor = host.CreateVisitor();
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Every_link_of_the_page_to_spread_the_word_leads_to_a_sheet()
    {
        using var visitor = host.CreateVisitor();
        var page = await visitor.GetPageAsync("/nl/verspreiden");

        var sheets = page.QuerySelectorAll("main a[href^='/nl/verspreiden/']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(6, sheets.Count);
        foreach (var sheet in sheets)
        {
            Assert.NotNull((await visitor.GetPageAsync(sheet)).QuerySelector(".pt-sheet"));
        }
    }

    /// <summary>What a telephone makes of the drawing: four dots a module, black on white.</summary>
    private static string? Read(IElement drawing)
    {
        const int Dots = 4;
        var size = int.Parse(drawing.GetAttribute("viewBox")!.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        var side = size * Dots;
        var light = new byte[side * side];
        Array.Fill(light, (byte)255);

        foreach (var stretch in drawing.QuerySelector("path")!.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = stretch.Split([' ', 'h', 'v', 'H', 'z'], StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            for (var row = numbers[1] * Dots; row < (numbers[1] + 1) * Dots; row++)
            {
                Array.Fill(light, (byte)0, (row * side) + (numbers[0] * Dots), numbers[2] * Dots);
            }
        }

        var reader = new BarcodeReaderGeneric { Options = new DecodingOptions { PossibleFormats = [BarcodeFormat.QR_CODE], PureBarcode = true } };

        return reader.Decode(new RGBLuminanceSource(light, side, side, RGBLuminanceSource.BitmapFormat.Gray8))?.Text;
    }

    public sealed class Drafts : PortalHost
    {
        public Drafts() => ShowDraftLanguages = true;
    }
}
