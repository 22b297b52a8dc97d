using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Referral;
using Portal.Storage;
using Portal.Testing;
using Portal.Web.Guides.Checking;

namespace Portal.Web.Tests.Pages.Beheer.Keuzehulp;

/// <summary>What tests of pages on the guide look up in the draft itself.</summary>
internal static class GuideVisit
{
    public static async Task<T> DraftAsync<T>(this PortalHost host, Func<PortalDbContext, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();

        return await read(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    public static Task<Rule?> RuleAsync(this PortalHost host, string id) =>
        host.DraftAsync(context => context.Rules.AsNoTracking().Where(row => row.Id == id).Select(row => row.Item).SingleOrDefaultAsync());

    public static Task<Question?> QuestionAsync(this PortalHost host, string id) =>
        host.DraftAsync(context => context.Questions.AsNoTracking().Where(row => row.Id == id).Select(row => row.Item).SingleOrDefaultAsync());

    /// <summary>The check of the draft as it is now, once it is done.</summary>
    public static async Task<GuideCheck> CheckedAsync(this PortalHost host)
    {
        var state = await host.DraftAsync(context => DraftState.OfAsync(context, TestContext.Current.CancellationToken));

        return await host.Services.GetRequiredService<GuideChecks>().WhenDoneAsync(state);
    }

    /// <summary>The name of a cell of the table of rules, by the names of its row and column.</summary>
    public static string Cell(this IHtmlDocument page, string column, int row)
    {
        var titles = page.QuerySelectorAll("[data-rooster] thead th").Select(head => head.TextContent).ToList();

        return $"c{row}-{titles.IndexOf(column)}";
    }

    public static string ValueOf(this IHtmlDocument page, string name) => ((IHtmlInputElement)page.QuerySelector($"[name='{name}']")!).Value;
}

/// <summary>The office over the repository's edition, for the tests of a class: each changes items of its own.</summary>
public sealed class GuideHost : PortalHost
{
    public GuideHost() => ShippedDatabase = true;
}
