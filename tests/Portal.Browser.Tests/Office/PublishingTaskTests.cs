using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Browser.Tests.Browsing;
using Portal.Storage.Editors;
using Portal.Testing;

namespace Portal.Browser.Tests.Office;

/// <summary>From draft to live, and back.</summary>
[Collection(EditorsAtWork.Name)]
public sealed partial class PublishingTaskTests(Chromium chromium, OfficeOnline office)
{
    private const string Publishing = "/beheer/publiceren";

    [Theory]
    [InlineData(1280, true, "Zo zie je mensenhandel")]
    [InlineData(390, false, "Mensenhandel zien")]
    public async Task A_change_is_reviewed_and_published_and_what_was_live_is_put_back(int width, bool scripts, string title)
    {
        await using var editor = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Editor);
        await using var publisher = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Publisher);

        await editor.GoAsync("/beheer/paginas/nl/herkennen");
        await editor.TypeAsync("#form_title", title);
        await editor.FollowAsync("#pagina button:has-text('Bewaar')");
        await editor.FollowAsync($".of-nav a[href='{Publishing}']");
        Assert.Contains(title, await editor.TextAsync("[aria-labelledby=concept]"), StringComparison.Ordinal);
        await editor.LooksRightAsync();
        await editor.TypeAsync("#input_note", "Betere titel.");
        await editor.FollowAsync("main form.of-form button");
        Assert.Equal("De aanvraag staat klaar voor een collega.", await editor.TextAsync(".of-notice"));
        await editor.LooksRightAsync();

        await publisher.GoAsync(Publishing);
        await publisher.FollowAsync($".of-notice a[href^='{Publishing}/aanvraag']");
        await publisher.LooksRightAsync();
        await publisher.FollowAsync("main form.of-actions button");
        var number = int.Parse(LiveNumber().Match(await publisher.TextAsync(".of-notice")).Groups["number"].Value, CultureInfo.InvariantCulture);
        await publisher.UntilLiveAsync(Retitled.Address, words => words.Contains(title, StringComparison.Ordinal));

        await publisher.GoAsync(Publishing);
        await publisher.FollowAsync($"main table a[href='{Publishing}/{number - 1}']");
        await publisher.LooksRightAsync();
        await publisher.FollowAsync("#terugzetten button");
        Assert.StartsWith($"Publicatie {number - 1} is teruggezet en live als {number + 1}.", await publisher.TextAsync(".of-notice"), StringComparison.Ordinal);
        await publisher.UntilLiveAsync(Retitled.Address, words => !words.Contains(title, StringComparison.Ordinal));
    }

    [GeneratedRegex("^Publicatie (?<number>[0-9]+) is live", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LiveNumber();
}
