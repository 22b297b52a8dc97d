using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portal.Browser.Tests.Browsing;

/// <summary>The automatic part of looking whether everybody can use a page.</summary>
internal static class Axe
{
    /// <summary>Whatever is well of a page would be megabytes to send and to read.</summary>
    private static readonly HashSet<ResultType> OnlyViolations = [ResultType.Violations];

    /// <summary>Text at 7:1 and good practice included.</summary>
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = OnlyViolations,
    };

    /// <summary>What other colours can change.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "color-contrast-enhanced", "link-in-text-block"),
        ResultTypes = OnlyViolations,
    };

    /// <returns>A line for each violation: the rule, and where.</returns>
    public static Task<IReadOnlyList<string>> ViolationsAsync(IPage page) => ViolationsAsync(page, Everything);

    /// <summary>For a page that was looked at whole in other colours already.</summary>
    /// <inheritdoc cref="ViolationsAsync(IPage)"/>
    public static Task<IReadOnlyList<string>> ColourViolationsAsync(IPage page) => ViolationsAsync(page, Colours);

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);

        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} ({string.Join(' ', node.Any.Select(check => check.Message))})"))];
    }
}
