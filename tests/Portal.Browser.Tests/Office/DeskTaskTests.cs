using Portal.Browser.Tests.Browsing;
using Portal.Storage.Editors;

namespace Portal.Browser.Tests.Office;

/// <summary>What editors do most with desks: a number changes, a channel goes out of sight, a number was called.</summary>
[Collection(EditorsAtWork.Name)]
public sealed class DeskTaskTests(Chromium chromium, OfficeOnline office)
{
    [Theory]
    [InlineData(1280, true, "kadera")]
    [InlineData(390, false, "moviera")]
    public async Task A_number_is_changed_in_five_clicks_and_live_after_two_of_a_colleague(int width, bool scripts, string desk)
    {
        const string Number = "088-123 45 67";
        await using var editor = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Editor);
        await using var colleague = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Publisher);

        await editor.GoAsync("/beheer");
        await editor.FollowAsync(".of-nav a[href='/beheer/spoed']");
        await editor.LooksRightAsync();
        await editor.FollowAsync($"main a[href='/beheer/spoed/{desk}/phone']");
        await editor.LooksRightAsync();
        await editor.TypeAsync("#input_value", Number);
        await editor.ClickAsync("#input_iscalled");
        await editor.FollowAsync("#wijzigen button");
        Assert.StartsWith("Een collega moet dit bevestigen.", await editor.TextAsync(".of-notice"), StringComparison.Ordinal);

        await colleague.GoAsync("/beheer");
        await colleague.FollowAsync($".of-todo a:has-text('Nieuw nummer voor {desk},')");
        await colleague.LooksRightAsync();
        await colleague.FollowAsync("#bevestigen button");
        Assert.StartsWith($"{Number} is live.", await colleague.TextAsync(".of-notice"), StringComparison.Ordinal);
        await colleague.UntilLiveAsync($"/nl/loketten/{desk}", words => words.Contains(Number, StringComparison.Ordinal));

        Assert.InRange(editor.Clicks, 1, 5);
        Assert.InRange(colleague.Clicks, 1, 2);
    }

    [Fact]
    public async Task A_channel_is_hidden_from_visitors_in_three_clicks()
    {
        const string Number = "070-318 15 00";
        await using var editor = await EditorVisit.StartAsync(chromium, office, 390, scripts: true, EditorRole.Editor);
        await editor.GoAsync("/nl/loketten/iom");
        Assert.Contains(Number, await editor.TextAsync("main"), StringComparison.Ordinal);

        await editor.GoAsync("/beheer");
        await editor.FollowAsync(".of-nav a[href='/beheer/spoed']");
        await editor.FollowAsync("main a[href='/beheer/spoed/iom/phone-other']");
        await editor.FollowAsync("#verbergen button");
        Assert.StartsWith("Verborgen.", await editor.TextAsync(".of-notice"), StringComparison.Ordinal);
        await editor.LooksRightAsync();
        await editor.UntilLiveAsync("/nl/loketten/iom", words => !words.Contains(Number, StringComparison.Ordinal));

        Assert.InRange(editor.Clicks, 1, 3);
    }

    [Theory]
    [InlineData(1280, true, "comensha")]
    [InlineData(390, false, "slachtofferhulp-nederland")]
    public async Task A_number_that_was_called_is_marked_with_one_click(int width, bool scripts, string desk)
    {
        await using var editor = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Editor);

        await editor.GoAsync("/beheer/loketten");
        await editor.LooksRightAsync();
        await editor.FollowAsync($"main a[href='/beheer/loketten/{desk}']");
        await editor.LooksRightAsync();
        await editor.FollowAsync("button[formaction*='handler=Called']");

        Assert.StartsWith("Genoteerd: ", await editor.TextAsync(".of-notice"), StringComparison.Ordinal);
        Assert.Equal("Laatst gebeld op 23 november 2026.", await editor.TextAsync(".of-channel .of-actions span:not(.pt-hidden)"));
    }
}
