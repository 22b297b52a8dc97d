using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Drafts;

namespace Portal.Storage.Desks;

/// <summary>Finds where the draft names a desk, so that nobody takes away what others lean on.</summary>
public sealed class DeskUses(PortalDbContext context)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task<ImmutableArray<DeskUse>> OfAsync(string desk, CancellationToken cancellation)
    {
        var link = $"desk:{desk}";

        return
        [
            .. await SiteAsync(desk, cancellation),
            .. await GuideAsync(DeskUser.Rule, context.Rules.OrderBy(row => row.Position), desk, row => row.Id, cancellation),
            .. await GuideAsync(DeskUser.SafetyRule, context.SafetyRules.OrderBy(row => row.Position), desk, row => row.Id, cancellation),
            .. await GuideAsync(DeskUser.Case, context.Cases.OrderBy(row => row.Position), desk, row => row.Id, cancellation),
            .. await NamedAsync(DeskUser.Fact, context.Facts.Where(row => row.GivenBy == desk).Select(row => row.Id), cancellation),
            .. await NamedAsync(DeskUser.Role, context.Roles.Where(row => row.Item.Fallback == desk).Select(row => row.Id), cancellation),
            .. await KeyedAsync(DeskUser.RoleHolder, context.RoleHolders.Where(row => row.Item.Desk == desk), cancellation),
            .. await KeyedAsync(DeskUser.Redirect, context.Redirects.Where(row => row.Item.Page == link), cancellation),
            .. await TextsAsync(desk, cancellation),
            .. await SearchWordsAsync(desk, cancellation),
        ];
    }

    private async Task<IEnumerable<DeskUse>> SiteAsync(string desk, CancellationToken cancellation) =>
        await context.Settings.AnyAsync(row => row.Item.EmergencyDesk == desk || row.Item.AlwaysDesk == desk, cancellation) ? [new DeskUse(DeskUser.Site, "", "")] : [];

    private static async Task<IEnumerable<DeskUse>> NamedAsync(DeskUser user, IQueryable<string> names, CancellationToken cancellation) =>
        (await names.ToListAsync(cancellation)).Select(name => new DeskUse(user, name, name));

    private static async Task<IEnumerable<DeskUse>> KeyedAsync<TRow>(DeskUser user, IQueryable<TRow> rows, CancellationToken cancellation)
        where TRow : DraftRow => (await rows.AsNoTracking().ToListAsync(cancellation)).Select(row => new DeskUse(user, row.ItemKey, row.ItemKey));

    /// <summary>A target is written in one way wherever it stands in the guide.</summary>
    private static async Task<IEnumerable<DeskUse>> GuideAsync<TRow>(DeskUser user, IQueryable<TRow> rows, string desk, Func<TRow, string> id, CancellationToken cancellation)
        where TRow : DraftRow
    {
        var target = $"{{\"kind\":\"desk\",\"id\":\"{desk}\"}}";

        return (await rows.AsNoTracking().ToListAsync(cancellation))
            .Where(row => row.State.Contains(target, StringComparison.Ordinal))
            .Select(row => new DeskUse(user, id(row), id(row)));
    }

    /// <summary>The database finds texts that may link to the desk; a desk whose name goes on is another one.</summary>
    private async Task<IEnumerable<DeskUse>> TextsAsync(string desk, CancellationToken cancellation)
    {
        var (link, card) = ($"desk:{desk}", $":::desk {desk}");
        var named = new Regex($@"(\(desk:|:::desk[ ]+){Regex.Escape(desk)}(?![a-z0-9-])", RegexOptions.ExplicitCapture, Patience);
        var pages = await context.Pages
            .Where(row => row.Item.Body.Contains(link) || row.Item.Body.Contains(card))
            .OrderBy(row => row.Key).ThenBy(row => row.Language)
            .Select(row => new { row.Key, row.Language, row.Item.Title, row.Item.Body })
            .ToListAsync(cancellation);
        var blocks = await context.BlockWords.AsNoTracking().ToListAsync(cancellation);

        return
        [
            .. pages.Where(page => named.IsMatch(page.Body)).Select(page => new DeskUse(DeskUser.Page, $"{page.Key}/{page.Language}", page.Title)),
            .. blocks.Where(block => named.IsMatch(block.Item.Text) || named.IsMatch(block.Item.Fallback)).Select(block => new DeskUse(DeskUser.BlockWords, block.ItemKey, block.Item.Title)),
        ];
    }

    private async Task<IEnumerable<DeskUse>> SearchWordsAsync(string desk, CancellationToken cancellation) =>
        (await context.SearchWords.AsNoTracking().ToListAsync(cancellation))
            .Where(row => row.Item.Synonyms.Any(synonym => synonym.Desks.Contains(desk, StringComparer.Ordinal)) || row.Item.Emergencies.Any(emergency => emergency.Desks.Contains(desk, StringComparer.Ordinal)))
            .Select(row => new DeskUse(DeskUser.SearchWords, row.Language, row.Language));
}
