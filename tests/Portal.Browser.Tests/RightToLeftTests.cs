using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Pages;

namespace Portal.Browser.Tests;

/// <summary>Arabic, which runs from right to left: every kind of page, on a narrow and on a wide screen.</summary>
public sealed class RightToLeftTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly Dictionary<string, Func<Visit, Task>> States = new()
    {
        ["home"] = visit => visit.GoAsync("/ar"),
        ["page with steps and a desk"] = visit => visit.GoAsync("/ar/musaada"),
        ["page with a table"] = visit => visit.GoAsync("/ar/iblagh/al-farq"),
        ["page with call-outs"] = visit => visit.GoAsync("/ar/huquq/waqt-lil-ikhtiyar"),
        ["terms"] = visit => visit.GoAsync("/ar/an-al-markaz/kalimat"),
        ["page that falls back to English"] = visit => visit.GoAsync("/ar/professionals"),
        ["question with a mistake"] = async visit =>
        {
            await new GuidePage(visit).OpenAsync("ar");
            await new GuidePage(visit).AnswerNothingAsync();
        },
        ["all desks"] = visit => visit.GoAsync("/ar/loketten"),
        ["desk"] = visit => visit.GoAsync("/ar/loketten/comensha"),
        ["region"] = visit => visit.GoAsync("/ar/regio"),
        ["search"] = visit => visit.GoAsync("/ar/zoeken"),
        ["search that found something"] = async visit =>
        {
            await visit.GoAsync("/ar/zoeken");
            await visit.Page.Locator("#woorden").FillAsync("محامي مجاني");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.WaitForURLAsync("**/ar/zoeken/*");
        },
        ["card with everything open"] = async visit =>
        {
            await visit.GoAsync("/ar/kaart");
            await visit.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = true)");
        },
        ["not found"] = visit => visit.GoAsync("/ar/bestaat-niet"),
        ["gone"] = visit => visit.GoAsync("/ar/keuzehulp/verlopen"),
    };

    private readonly PortalOnline portal = new() { ShowDraftLanguages = true };

    public static TheoryData<string> AllStates => [.. States.Keys];

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Theory]
    [MemberData(nameof(AllStates))]
    public async Task Every_state_runs_from_right_to_left_without_a_violation(string state)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone with { Width = 320 });
        await States[state](visit);

        Assert.Equal("rtl", await visit.Page.Locator("html").GetAttributeAsync("dir"));
        foreach (var look in new[] { Device.Phone with { Width = 320 }, Device.Desktop, Device.Desktop with { Dark = true } })
        {
            await visit.LookThroughAsync(look);

            Assert.Equal(0, await visit.SidewaysAsync());
            Assert.Empty(look.Dark || Thoroughness.IsWhole ? await Axe.ViolationsAsync(visit.Page) : []);
        }

        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_walk_runs_from_right_to_left_and_never_scrolls_sideways(int width)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone with { Width = width });
        var guide = new GuidePage(visit);
        var sideways = new List<int>();
        var violations = new List<string>();
        await guide.OpenAsync("ar");

        await guide.WalkAsync(onEveryPage: async () =>
        {
            sideways.Add(await visit.SidewaysAsync());
            violations.AddRange(width == 320 || Thoroughness.IsWhole ? await Axe.ViolationsAsync(visit.Page) : []);
        });

        Assert.True(sideways.Count > 2);
        Assert.All(sideways, pixels => Assert.Equal(0, pixels));
        Assert.Empty(violations);
    }

    [Fact]
    public async Task A_telephone_number_keeps_its_own_direction()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        var guide = new GuidePage(visit);
        await guide.OpenAsync("ar");
        await guide.AnswerAsync(0);

        Assert.Equal("ltr", await guide.FirstStep.Locator("bdi").GetAttributeAsync("dir"));
        Assert.True(await visit.Page.Locator("main .pt-page h1").EvaluateAsync<bool>("h => h.getBoundingClientRect().right > innerWidth - 60"), "The heading does not stand on the right.");
    }

    [Fact]
    public async Task A_Dutch_word_in_a_sentence_is_marked_as_Dutch()
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        await visit.GoAsync("/ar/huquq/waqt-lil-ikhtiyar");

        var word = visit.Page.Locator("main bdi", new() { HasTextString = "bedenktijd" }).First;

        Assert.Equal("nl", await word.GetAttributeAsync("lang"));
        Assert.Equal("ltr", await word.EvaluateAsync<string>("word => getComputedStyle(word).direction"));
    }
}
