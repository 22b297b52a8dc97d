using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.Storage.Editors;

namespace Portal.Browser.Tests.Office;

/// <summary>The screens of the guide that no task passes, and what script adds to them.</summary>
[Collection(EditorsAtWork.Name)]
public sealed class GuideScreenTests(Chromium chromium, OfficeOnline office)
{
    private const string Home = "/beheer/keuzehulp";

    [Fact]
    public async Task The_drawing_grows_and_the_lists_and_forms_are_for_everybody()
    {
        await using var editor = await EditorVisit.StartAsync(chromium, office, 390, scripts: true, EditorRole.Editor);
        await editor.GoToCheckedAsync(Home + "/tekening");
        var chart = editor.Page.Locator(".gd-chart").First;
        var before = await chart.GetAttributeAsync("width");

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Groter" }).First.ClickAsync();

        Assert.NotEqual(before, await chart.GetAttributeAsync("width"));
        await editor.LooksRightAsync();
        foreach (var address in (string[])["/vragen", "/gegevens/who", "/veiligheid", "/gevallen/girl-locked-in", "/blokken/reflection-period", "/woorden/en", "/regels/plakken", "/proberen"])
        {
            await editor.GoAsync(Home + address);
            await editor.LooksRightAsync(Device.Phone);
        }
    }

    [Fact]
    public async Task Arrows_move_between_cells_and_a_piece_of_a_spreadsheet_is_pasted_over_them()
    {
        await using var editor = await EditorVisit.StartAsync(chromium, office, 1280, scripts: true, EditorRole.Editor);
        await editor.GoAsync(Home + "/regels/invullen?nieuw=");
        var first = editor.Page.GetByLabel("regel, rij 1", new() { Exact = true });
        await first.FocusAsync();

        await editor.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("regel, rij 2", await editor.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));

        await first.EvaluateAsync("box => { const data = new DataTransfer(); data.setData('text/plain', 'een\\tja\\ntwee\\tnee'); box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }");

        Assert.Equal("twee", await editor.Page.GetByLabel("regel, rij 2", new() { Exact = true }).InputValueAsync());
        Assert.Equal("nee", await editor.Page.GetByLabel("gevaar, rij 2", new() { Exact = true }).InputValueAsync());
    }
}
