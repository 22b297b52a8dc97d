using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portal.Browser.Tests.Browsing;

/// <summary>The automatic part of looking whether everybody can use a page.</summary>
internal static class Axe
{
    /// <summary>Text at 7:1 and good practice included.</summary>
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    /// <returns>A line for each violation: the rule, and where.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(Everything);

        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} ({string.Join(' ', node.Any.Select(check => check.Message))})"))];
    }
}
