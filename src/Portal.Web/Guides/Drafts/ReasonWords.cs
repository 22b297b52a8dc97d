using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Json;
using Portal.Storage.Words;

namespace Portal.Web.Guides.Drafts;

/// <summary>
/// Keeps the words of reasons with the rules that give them: words of a reason that no rule gives any more would keep the guide from being
/// published, and those of a reason that comes back stand in the revisions.
/// </summary>
internal static class ReasonWords
{
    private const string Kind = "GuideTexts";

    /// <summary>Puts the changes in the context; nothing is saved.</summary>
    public static async Task StageAsync(PortalDbContext context, IEnumerable<Rule> rules, CancellationToken cancellation)
    {
        var given = rules.SelectMany(rule => rule.Referrals).Select(referral => referral.Reason).ToHashSet(StringComparer.Ordinal);
        var rows = await context.GuideTexts.Where(row => row.Kind == GuideTextKind.Reason).ToListAsync(cancellation);
        context.GuideTexts.RemoveRange(rows.Where(row => !given.Contains(row.Id)));

        var missing = given.Except(rows.Select(row => row.Id), StringComparer.Ordinal).ToList();
        foreach (var reason in missing)
        {
            await PutBackAsync(context, reason, cancellation);
        }
    }

    private static async Task PutBackAsync(PortalDbContext context, string reason, CancellationToken cancellation)
    {
        var end = $"/{GuideTextKind.Reason}/{reason}";
        var revisions = await context.Revisions.AsNoTracking().Where(revision => revision.Kind == Kind && revision.Key.EndsWith(end) && revision.State != null).ToListAsync(cancellation);
        foreach (var last in revisions.GroupBy(revision => revision.Key, StringComparer.Ordinal).Select(same => same.MaxBy(revision => revision.Id)!))
        {
            context.GuideTexts.Add(new GuideTextRow { Language = last.Key[..^end.Length], Kind = GuideTextKind.Reason, Id = reason, Item = StoredJson.Read<string>(last.State!) });
        }
    }
}
