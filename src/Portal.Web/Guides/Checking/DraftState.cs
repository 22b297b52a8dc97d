using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Drafts;

namespace Portal.Web.Guides.Checking;

/// <summary>Tells one state of the draft from another in a few small queries.</summary>
internal static class DraftState
{
    /// <summary>Saving adds a revision, and a new order raises the numbers of what moved; so together they never come back.</summary>
    public static async Task<string> OfAsync(PortalDbContext context, CancellationToken cancellation)
    {
        var revision = await context.Revisions.MaxAsync(row => (long?)row.Id, cancellation) ?? 0;
        var moved = await SumAsync(context.Facts, cancellation)
            + await SumAsync(context.Questions, cancellation)
            + await SumAsync(context.Rules, cancellation)
            + await SumAsync(context.SafetyRules, cancellation)
            + await SumAsync(context.Cases, cancellation)
            + await SumAsync(context.Blocks, cancellation);

        return string.Create(CultureInfo.InvariantCulture, $"{revision}-{moved}");
    }

    private static Task<int> SumAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellation)
        where TRow : DraftRow => rows.SumAsync(row => row.Revision, cancellation);
}
