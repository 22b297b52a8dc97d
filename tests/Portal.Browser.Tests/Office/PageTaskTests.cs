using Portal.Browser.Tests.Browsing;
using Portal.Storage.Editors;

namespace Portal.Browser.Tests.Office;

/// <summary>What editors do most with pages: changing one, and letting a translation follow.</summary>
[Collection(EditorsAtWork.Name)]
public sealed class PageTaskTests(Chromium chromium, OfficeOnline office)
{
    [Theory]
    [InlineData(1280, true, "rechten/bedenktijd", "Bedenktijd")]
    [InlineData(390, false, "herkennen/misverstanden", "Wat mensen vaak denken")]
    public async Task A_page_is_edited_and_its_translation_follows(int width, bool scripts, string key, string title)
    {
        const string Sentence = "Klopt hier iets niet? Vertel het ons.";
        const string Translated = "Is something wrong here? Tell us.";
        await using var editor = await EditorVisit.StartAsync(chromium, office, width, scripts, EditorRole.Editor);

        await editor.GoAsync("/beheer/paginas");
        await editor.TypeAsync("#zoek", title);
        await editor.FollowAsync(".of-filter button");
        await editor.LooksRightAsync();
        await editor.FollowAsync($"main a[href='/beheer/paginas/nl/{key}']");
        await AddAsync(editor, scripts, Sentence);
        await editor.FollowAsync("#pagina button:has-text('Bewaar')");
        Assert.StartsWith("Bewaard als versie 2.", await editor.TextAsync(".of-notice"), StringComparison.Ordinal);
        Assert.Equal(0, await editor.Page.Locator("#problemen").CountAsync());
        Assert.EndsWith(Sentence, await editor.Page.Locator("#form_body").InputValueAsync(), StringComparison.Ordinal);

        await editor.FollowAsync(".of-languages a[lang=en]");
        Assert.Contains(Sentence, await editor.TextAsync("[aria-labelledby=bron-veranderd]"), StringComparison.Ordinal);
        await editor.ClickAsync("#form_fitssource");
        await AddAsync(editor, scripts, Translated);
        await editor.FollowAsync("#pagina button:has-text('Bewaar')");
        Assert.StartsWith("Bewaard als versie 2.", await editor.TextAsync(".of-notice"), StringComparison.Ordinal);
        Assert.Equal(0, await editor.Page.Locator("[aria-labelledby=bron-veranderd], #problemen").CountAsync());
    }

    /// <summary>Types a sentence below the text and looks at it as visitors would: with script the preview follows, without it there is a button.</summary>
    private static async Task AddAsync(EditorVisit editor, bool scripts, string sentence)
    {
        var page = editor.Page;

        if (scripts)
        {
            await editor.ClickAsync(".cm-content");
            await page.Keyboard.PressAsync("Control+End");
            await page.Keyboard.InsertTextAsync($"\n\n{sentence}");
        }
        else
        {
            await editor.TypeAsync("#form_body", $"{await page.Locator("#form_body").InputValueAsync()}\n\n{sentence}");
            await editor.ClickAsync("[data-preview]");
        }

        await page.FrameLocator("iframe[name=voorbeeld]").GetByText(sentence).WaitForAsync();

        // Axe waits for an answer that a frame without scripts never gives.
        await page.EvaluateAsync("document.querySelector('iframe').remove()");
        await editor.LooksRightAsync();
    }
}
