using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Pages;

/// <summary>The referral guide on somebody's screen.</summary>
internal sealed class GuidePage(Visit visit)
{
    public const string Address = "/nl/keuzehulp";

    /// <summary>No danger, for herself, adult, help, work; then the first answer of each page.</summary>
    private static readonly int[] Worker = [1, 0, 1, 0, 0];

    private IPage Page => visit.Page;

    public ILocator Heading => Page.Locator("main h1");

    public ILocator Answers => Page.Locator("main input[name=answer]");

    public ILocator Next => Page.Locator("main form .nl-button--primary");

    /// <summary>The number or chat of the first step.</summary>
    public ILocator FirstStep => Page.Locator(".pt-desk .pt-call a");

    public ILocator Summary => Page.Locator("[role=alert]");

    public Task OpenAsync(string language = "nl") => visit.GoAsync($"/{language}/keuzehulp");

    /// <summary>Taps an answer, from the top, and goes on.</summary>
    public async Task AnswerAsync(int which)
    {
        await Page.Locator("main .pt-option").Nth(which).ClickAsync();
        await SendAsync(() => Next.ClickAsync());
    }

    /// <summary>Sends the form without an answer.</summary>
    public Task AnswerNothingAsync() => SendAsync(() => Next.ClickAsync());

    /// <summary>With the keyboard alone: Tab to the answers, arrows to one of them, Enter.</summary>
    public async Task AnswerByKeyboardAsync(int which)
    {
        await TabToAsync(Answers.First);
        await Page.Keyboard.PressAsync("Space");
        for (var i = 0; i < which; i++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        await SendAsync(() => Page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Presses Tab until the focus is there, as somebody without a mouse does.</summary>
    public async Task TabToAsync(ILocator target)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException("The keyboard does not get there.");
    }

    /// <summary>Whether it is a question; otherwise the outcome.</summary>
    public async Task<bool> IsQuestionAsync() => await Answers.CountAsync() > 0;

    /// <summary>The walk of an adult who is made to work, is not in danger now and wants help.</summary>
    public async Task WalkAsync(Func<int, Task>? answer = null, Func<Task>? onEveryPage = null)
    {
        answer ??= AnswerAsync;
        for (var question = 0; await IsQuestionAsync(); question++)
        {
            await (onEveryPage?.Invoke() ?? Task.CompletedTask);
            await answer(question < Worker.Length ? Worker[question] : 0);
        }

        await (onEveryPage?.Invoke() ?? Task.CompletedTask);
    }

    /// <summary>Every form leads on to another address; there the next page stands.</summary>
    private async Task SendAsync(Func<Task> send)
    {
        var here = Page.Url;
        await send();
        await Page.WaitForURLAsync(address => address != here);
    }
}
