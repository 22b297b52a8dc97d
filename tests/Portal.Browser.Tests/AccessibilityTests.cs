using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Pages;
using Portal.Testing;

namespace Portal.Browser.Tests;

/// <summary>
/// Every state of every page without a violation that a machine can find: on a phone and on a wide screen, in light and in dark. A whole run
/// takes each with each; else what does not depend on it is looked at once.
/// </summary>
public sealed class AccessibilityTests(Chromium chromium, PortalOnline portal)
{
    private static readonly Dictionary<string, Func<Visit, Task>> States = new()
    {
        ["home"] = visit => visit.GoAsync("/nl"),
        ["home in English"] = visit => visit.GoAsync("/en"),
        ["page for victims"] = visit => visit.GoAsync("/nl/veilig"),
        ["page for professionals"] = visit => visit.GoAsync("/nl/professionals"),
        ["question"] = visit => new GuidePage(visit).OpenAsync(),
        ["question with your answers open"] = async visit =>
        {
            await new GuidePage(visit).OpenAsync();
            await new GuidePage(visit).AnswerAsync(1);
            await OpenEverythingAsync(visit);
        },
        ["question with a mistake"] = async visit =>
        {
            await new GuidePage(visit).OpenAsync();
            await new GuidePage(visit).AnswerNothingAsync();
        },
        ["outcome"] = WalkAsync,
        ["outcome with everything open"] = async visit =>
        {
            await WalkAsync(visit);
            await OpenEverythingAsync(visit);
        },
        ["outcome in danger"] = async visit =>
        {
            await new GuidePage(visit).OpenAsync();
            await new GuidePage(visit).AnswerAsync(0);
        },
        ["outcome with a place"] = visit => PlaceAsync(visit, "Utrecht"),
        ["outcome with a choice of places"] = visit => PlaceAsync(visit, "Beek"),
        ["outcome with an unknown place"] = visit => PlaceAsync(visit, "Xanadu"),
        ["all desks"] = visit => visit.GoAsync("/nl/loketten"),
        ["no desks"] = visit => visit.GoAsync("/nl/loketten?plaats=Xanadu&vorm=organ&leeftijd=minor&doel=compensation&voor=citizen"),
        ["desk"] = visit => visit.GoAsync("/nl/loketten/comensha"),
        ["region"] = visit => visit.GoAsync("/nl/regio"),
        ["rules"] = visit => visit.GoAsync("/nl/regels"),
        ["rules with everything open"] = async visit =>
        {
            await visit.GoAsync("/en/regels");
            await OpenEverythingAsync(visit);
        },
        ["rules drawn"] = visit => visit.GoAsync("/nl/regels/tekening"),
        ["a desk's rules drawn"] = visit => visit.GoAsync("/en/regels/tekening?verwijzing=desk:comensha"),
        ["card with everything open"] = async visit =>
        {
            await visit.GoAsync("/en/kaart");
            await OpenEverythingAsync(visit);
        },
        ["municipality"] = visit => visit.GoAsync("/nl/regio/utrecht"),
        ["overview of reporting points"] = visit => visit.GoAsync("/nl/loketten/overzicht"),
        ["page of a sector"] = visit => visit.GoAsync("/nl/professionals/sectoren/zorg"),
        ["suspect who may be a victim"] = visit => visit.GoAsync("/en/professionals/suspect-as-victim"),
        ["referral paths"] = visit => new PathPage(visit).OpenAsync(),
        ["referral path"] = visit => PathAsync(visit, "gp-woman-with-consent"),
        ["referral path with everything open"] = async visit =>
        {
            await PathAsync(visit, "gp-woman-with-consent");
            await OpenEverythingAsync(visit);
        },
        ["referral path of an open case"] = async visit =>
        {
            await new PathPage(visit).OpenAsync("en");
            await new PathPage(visit).SendAsync([new("gevaar", "nee"), new("moment", "open")]);
        },
        ["referral path with a link"] = async visit =>
        {
            await PathAsync(visit, "hotel-manager-reports");
            await visit.Page.Locator("#link button").ClickAsync();
            await visit.Page.Locator("#adres").WaitForAsync();
        },
        ["referral paths with a mistake"] = async visit =>
        {
            await new PathPage(visit).OpenAsync();
            await new PathPage(visit).SendAsync([new("plaats", "Xanadu")]);
        },
        ["way in for other sites"] = visit => visit.GoAsync("/nl/insluiten"),
        ["search"] = visit => visit.GoAsync("/nl/zoeken"),
        ["search that found something"] = visit => SearchAsync(visit, "paspord afgepakt"),
        ["search that found nothing"] = visit => SearchAsync(visit, "qzxwvkj"),
        ["search for nothing"] = visit => SearchAsync(visit, ""),
        ["search in an emergency"] = visit => SearchAsync(visit, "hij slaat mij"),
        ["not found"] = visit => visit.GoAsync("/nl/bestaat-niet"),
        ["gone"] = visit => visit.GoAsync("/nl/keuzehulp/verlopen"),
        ["failed"] = visit => visit.GoAsync(PortalOnline.BrokenPage),
    };

    public static TheoryData<string> AllStates => [.. States.Keys];

    [Theory]
    [MemberData(nameof(AllStates))]
    public async Task Every_state_is_free_of_violations_in_every_look(string state)
    {
        await using var visit = await Visit.StartAsync(chromium, portal, Device.Phone);
        await States[state](visit);

        foreach (var device in new[] { Device.Phone, Device.Desktop })
        {
            await visit.LookThroughAsync(device);

            Assert.Equal(0, await visit.SidewaysAsync());
            Assert.Empty(device == Device.Phone || Thoroughness.IsWhole ? await Axe.ViolationsAsync(visit.Page) : []);

            await visit.LookThroughAsync(device with { Dark = true });

            Assert.Empty(device == Device.Desktop || Thoroughness.IsWhole ? await Axe.ColourViolationsAsync(visit.Page) : []);
        }

        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Strangers);
    }

    private static async Task PathAsync(Visit visit, string id)
    {
        await new PathPage(visit).OpenAsync();
        await new PathPage(visit).SendAsync(ProfessionalCase.Of(id).Filled);
    }

    private static async Task WalkAsync(Visit visit)
    {
        var guide = new GuidePage(visit);
        await guide.OpenAsync();
        await guide.WalkAsync();
    }

    private static async Task SearchAsync(Visit visit, string words)
    {
        await visit.GoAsync("/nl/zoeken");
        await visit.Page.Locator("#woorden").FillAsync(words);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/nl/zoeken/*");
    }

    private static async Task PlaceAsync(Visit visit, string place)
    {
        await WalkAsync(visit);
        await visit.Page.Locator("#plaats").FillAsync(place);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#waar :is(button[name=noPlace], [role=status])").First.WaitForAsync();
    }

    private static async Task OpenEverythingAsync(Visit visit) =>
        await visit.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = true)");
}
