using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Json;
using Portal.Storage.Revisions;
using Portal.Storage.Rules;

namespace Portal.Web.Guides.Drafts;

/// <summary>Rules that were saved together.</summary>
internal sealed record RuleChange(long First, DateTimeOffset At, string By, string Note, ImmutableArray<string> Rules);

/// <summary>What came of taking a change of rules back.</summary>
/// <param name="InTheWay">Rules that were saved again since; then nothing was taken back.</param>
internal sealed record TakenBack(ImmutableArray<string> InTheWay, ImmutableArray<string> Last);

/// <summary>The latest changes of rules, and the way back from each.</summary>
internal sealed class RuleHistory(PortalDbContext context)
{
    private const int Newest = 20;
    private const int Enough = 2000;

    public async Task<List<RuleChange>> NewestAsync(CancellationToken cancellation)
    {
        var revisions = await context.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == RuleSheet.Kind)
            .OrderByDescending(revision => revision.Id)
            .Take(Enough)
            .Select(revision => new { revision.Id, revision.At, revision.By, revision.Note, revision.Key })
            .ToListAsync(cancellation);

        return
        [
            .. revisions
                .GroupBy(revision => (revision.At, revision.By, revision.Note))
                .Take(Newest)
                .Select(saved => new RuleChange(saved.Min(revision => revision.Id), saved.Key.At, saved.Key.By, saved.Key.Note, [.. saved.Select(revision => revision.Key).Order(StringComparer.Ordinal)])),
        ];
    }

    /// <summary>Puts every rule of a change back to what it said before, unless one of them was saved again since. Nothing is saved.</summary>
    /// <param name="first">See <see cref="RuleChange.First"/>.</param>
    /// <returns>Null when there is no such change.</returns>
    public async Task<TakenBack?> StageAsync(long first, CancellationToken cancellation)
    {
        if (await context.Revisions.AsNoTracking().SingleOrDefaultAsync(revision => revision.Id == first && revision.Kind == RuleSheet.Kind, cancellation) is not { } mark)
        {
            return null;
        }

        var saved = await context.Revisions.AsNoTracking().Where(revision => revision.Kind == RuleSheet.Kind && revision.At == mark.At && revision.By == mark.By && revision.Note == mark.Note).ToListAsync(cancellation);
        var keys = saved.Select(revision => revision.Key).ToList();
        var rows = await context.Rules.Where(row => keys.Contains(row.Id)).ToDictionaryAsync(row => row.Id, StringComparer.Ordinal, cancellation);
        ImmutableArray<string> inTheWay = [.. saved.Where(revision => !IsLatest(revision, rows.GetValueOrDefault(revision.Key))).Select(revision => revision.Key)];
        if (!inTheWay.IsEmpty)
        {
            return new TakenBack(inTheWay, []);
        }

        var earlier = await context.Revisions.AsNoTracking().Where(revision => revision.Kind == RuleSheet.Kind && keys.Contains(revision.Key) && revision.Id < first).ToListAsync(cancellation);
        var before = earlier.GroupBy(revision => revision.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.MaxBy(revision => revision.Id)!.State, StringComparer.Ordinal);
        var last = await context.Rules.MaxAsync(row => (int?)row.Position, cancellation) ?? -1;
        var put = ImmutableArray.CreateBuilder<string>();
        foreach (var revision in saved)
        {
            Back(revision.Key, rows.GetValueOrDefault(revision.Key), before.GetValueOrDefault(revision.Key));
        }

        var untouched = await context.Rules.AsNoTracking().Where(row => !keys.Contains(row.Id)).Select(row => row.Item).ToListAsync(cancellation);
        await ReasonWords.StageAsync(context, [.. untouched, .. context.Rules.Local.Select(row => row.Item)], cancellation);

        return new TakenBack([], put.ToImmutable());

        void Back(string key, RuleRow? row, string? state)
        {
            if (state is null)
            {
                context.Rules.Remove(row!);
            }
            else if (row is not null)
            {
                row.Item = StoredJson.Read<Rule>(state);
            }
            else
            {
                // Revisions keep what a rule says, not where it stood.
                context.Rules.Add(new RuleRow { Id = key, Item = StoredJson.Read<Rule>(state), Position = ++last });
                put.Add(key);
            }
        }
    }

    private static bool IsLatest(Revision revision, RuleRow? row) => revision.State is null ? row is null : row?.Revision == revision.Number;
}
