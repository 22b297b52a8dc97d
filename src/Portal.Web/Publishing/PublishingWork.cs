using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Publishing;
using Portal.Storage;
using Portal.Storage.Audit;
using Portal.Storage.Editors;
using Portal.Storage.Reviews;
using Portal.Storage.Urgent;
using Portal.Web.Office;

namespace Portal.Web.Publishing;

/// <summary>What of publishing needs the editor at work, for the home page of the office.</summary>
internal sealed class PublishingWork(EditorAtWork editor, Reviewing reviewing, UrgentChanges urgent, Publication live, PortalDbContext context)
{
    /// <summary>So long managers are told of an urgent change, and everybody of what could not be published.</summary>
    private static readonly TimeSpan Told = TimeSpan.FromDays(14);

    private static readonly string[] UrgentDeeds = [AuditEntry.Hid, AuditEntry.Closed, AuditEntry.PutBack, AuditEntry.Confirmed];

    public async Task<ImmutableArray<PublishingLine>> ReadAsync(CancellationToken cancellation) =>
    [
        .. Reviews(await reviewing.ListAsync(10, cancellation)),
        .. (await urgent.WaitingAsync(cancellation)).Select(proposal => new PublishingLine(
            $"Nieuw nummer voor {NameOf(proposal.Change.Desk)}, gevraagd door {proposal.By}: bevestig of wijs af.", $"{OfficeAddress.Urgent}/voorstel/{proposal.Id}", IsUrgent: true)),
        .. await ForManagersAsync(cancellation),
    ];

    private string NameOf(string desk) => live.Edition.Desks.FirstOrDefault(one => one.Id == desk)?.Name.In(["nl", "en"])?.Text ?? desk;

    private IEnumerable<PublishingLine> Reviews(ImmutableArray<ReviewRow> reviews) =>
        from review in reviews
        where review.State is ReviewState.Waiting or ReviewState.Approved || (review.State == ReviewState.Failed && editor.Now - review.DecidedAt < Told)
        select new PublishingLine($"Aanvraag van {review.By}: {PublishingWords.Of(review)}", $"{OfficeAddress.Publishing}/aanvraag/{review.Id}", review.State == ReviewState.Failed);

    private async Task<IEnumerable<PublishingLine>> ForManagersAsync(CancellationToken cancellation)
    {
        if (!editor.May(EditorRole.Manager))
        {
            return [];
        }

        var since = editor.Now - Told;
        var entries = await context.AuditEntries.AsNoTracking()
            .Where(entry => entry.At > since && UrgentDeeds.Contains(entry.Deed))
            .OrderByDescending(entry => entry.At)
            .Take(20)
            .ToListAsync(cancellation);

        return entries.Select(entry => new PublishingLine($"{entry.Detail} Door {entry.Who}, {OfficeWords.Of(entry.At)}.", $"{OfficeAddress.Urgent}/{entry.About}", IsUrgent: true));
    }
}

/// <summary>Something that needs an editor.</summary>
internal sealed record PublishingLine(string Text, string Address, bool IsUrgent);
