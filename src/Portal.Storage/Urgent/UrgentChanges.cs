using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Storage.Audit;
using Portal.Storage.Publishing;

namespace Portal.Storage.Urgent;

/// <summary>Changes of one channel that can't wait for the rest of the draft: what is live with that one desk changed, live at once (<c>safety.md</c> 21).</summary>
public sealed class UrgentChanges(PortalDbContext context, TimeProvider clock, LatestCompilation? latest = null)
{
    /// <summary>Who is overtaken tries again on what is live then: an urgent change does not lose to an ordinary one.</summary>
    private const int Tries = 3;

    private readonly Publications publications = new(context, clock, latest);

    /// <summary>Visitors see the channel no more. One person may do this.</summary>
    /// <param name="fallback">The desk that takes the place of one that can't be reached any more; null unless that turned out to be needed.</param>
    public Task<UrgentAttempt> HideAsync(string desk, string channel, string who, string note, string? fallback, CancellationToken cancellation) =>
        ApplyAsync(desk, channel, live => ChannelChange.Hiding(desk, live), AuditEntry.Hid, who, note, fallback, null, cancellation);

    /// <summary>Visitors see that nobody is there. One person may do this.</summary>
    /// <inheritdoc cref="HideAsync" path="/param"/>
    public Task<UrgentAttempt> CloseAsync(string desk, string channel, string who, string note, string? fallback, CancellationToken cancellation) =>
        ApplyAsync(desk, channel, live => ChannelChange.Closing(desk, live), AuditEntry.Closed, who, note, fallback, null, cancellation);

    /// <summary>The values that <see cref="PutBackAsync"/> can put back, the newest first.</summary>
    public Task<ImmutableArray<EarlierChannel>> EarlierAsync(string desk, string channel, CancellationToken cancellation) => new EarlierChannels(context).ReadAsync(desk, channel, cancellation);

    /// <summary>What the channel was in an older publication. One person may do this: two saw that value before.</summary>
    /// <param name="number">Of that publication.</param>
    public async Task<UrgentAttempt> PutBackAsync(string desk, string channel, int number, string who, string note, CancellationToken cancellation) =>
        (await EarlierAsync(desk, channel, cancellation)).FirstOrDefault(value => value.Number == number) is { } earlier
            ? await ApplyAsync(desk, channel, live => new ChannelChange(desk, live, earlier.Channel), AuditEntry.PutBack, who, note, null, null, cancellation)
            : new UrgentAttempt.Unknown();

    /// <summary>Asks a second person to confirm a new value.</summary>
    public async Task<UrgentAttempt> ProposeAsync(ChannelChange change, string who, string note, CancellationToken cancellation)
    {
        if (await publications.ReadLiveAsync(cancellation) is not { } live || !live.Desks.Any(desk => desk.Id == change.Desk && desk.Channels.Any(channel => channel.Id == change.Before.Id)))
        {
            return new UrgentAttempt.Unknown();
        }

        // Only the desk is looked at here; the whole is proven when it is confirmed.
        var proposal = new ProposalRow { Change = change, At = clock.GetUtcNow(), By = who, Note = note };
        context.ChangeTracker.Clear();
        context.Proposals.Add(proposal);
        context.AuditEntries.Add(EntryOf(AuditEntry.Proposed, who, change, note));
        await context.SaveChangesAsync(cancellation);

        return new UrgentAttempt.Waiting(proposal.Id);
    }

    public async Task<ImmutableArray<ProposalRow>> WaitingAsync(CancellationToken cancellation) =>
        [.. await context.Proposals.AsNoTracking().Where(proposal => proposal.State == ProposalState.Waiting).OrderBy(proposal => proposal.Id).ToListAsync(cancellation)];

    public Task<ProposalRow?> FindAsync(long id, CancellationToken cancellation) => context.Proposals.AsNoTracking().SingleOrDefaultAsync(proposal => proposal.Id == id, cancellation);

    /// <summary>The second person says that the new value is right; it is live at once.</summary>
    public async Task<UrgentAttempt> ConfirmAsync(long id, string who, bool isAlone, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { State: ProposalState.Waiting } proposal)
        {
            return new UrgentAttempt.Unknown();
        }

        var change = proposal.Change;

        return string.Equals(proposal.By, who, StringComparison.OrdinalIgnoreCase) && !isAlone
            ? new UrgentAttempt.SamePerson()
            : await ApplyAsync(change.Desk, change.Before.Id, _ => change, AuditEntry.Confirmed, who, proposal.Note, null, proposal, cancellation);
    }

    /// <summary>The second person says that the new value is not right, or nobody needs it any more.</summary>
    /// <returns>False when somebody else decided.</returns>
    public async Task<bool> RejectAsync(long id, string who, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();

        if (await context.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == id, cancellation) is not { State: ProposalState.Waiting } proposal)
        {
            return false;
        }

        Decide(proposal, ProposalState.Rejected, who);
        context.AuditEntries.Add(EntryOf(AuditEntry.Rejected, who, proposal.Change, proposal.Note));

        try
        {
            await context.SaveChangesAsync(cancellation);

            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task<UrgentAttempt> ApplyAsync(
        string desk, string channel, Func<Channel, ChannelChange> change, string deed, string who, string note, string? fallback, ProposalRow? proposal, CancellationToken cancellation)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (await TryAsync(desk, channel, change, deed, who, note, fallback, proposal, cancellation) is { } end)
            {
                return end;
            }
        }

        return new UrgentAttempt.Overtaken();
    }

    /// <returns>Null when somebody else published meanwhile.</returns>
    private async Task<UrgentAttempt?> TryAsync(
        string desk, string channel, Func<Channel, ChannelChange> change, string deed, string who, string note, string? fallback, ProposalRow? proposal, CancellationToken cancellation)
    {
        var seen = await publications.SeenAsync(cancellation);

        if (seen.LiveNumber is not { } number
            || await publications.ReadAsync(number, cancellation) is not { } live
            || live.Desks.FirstOrDefault(one => one.Id == desk)?.Channels.FirstOrDefault(one => one.Id == channel) is not { } now
            || (proposal is not null && await FindAsync(proposal.Id, cancellation) is not { State: ProposalState.Waiting }))
        {
            return new UrgentAttempt.Unknown();
        }

        var urgent = change(now);
        var replacing = fallback is null ? null : new DeskReplacing(desk, fallback);
        var edition = replacing is null ? urgent.In(live) : replacing.In(urgent.In(live));
        var attempt = await publications.PublishAsync(seen, EditionDocuments.Of(edition), who, note, null, AlsoAsync, cancellation);

        return attempt switch
        {
            PublishAttempt.Published published => new UrgentAttempt.Live(published.Number),
            PublishAttempt.Unchanged => new UrgentAttempt.Unchanged(),
            PublishAttempt.Refused refused when deed is AuditEntry.Hid or AuditEntry.Closed => new UrgentAttempt.FallbackNeeded(refused.Problems),
            PublishAttempt.Refused refused => new UrgentAttempt.Refused(refused.Problems),
            _ => null,
        };

        async Task AlsoAsync(PublicationRow publication)
        {
            await new UrgentDraft(context).StageAsync(urgent, replacing, publication.At, who, note, cancellation);
            context.AuditEntries.Add(EntryOf(deed, who, urgent, note));

            if (proposal is not null)
            {
                var own = await context.Proposals.SingleAsync(one => one.Id == proposal.Id, cancellation);
                Decide(own, ProposalState.Live, who);
            }
        }
    }

    private void Decide(ProposalRow proposal, ProposalState state, string who)
    {
        (proposal.State, proposal.DecidedBy, proposal.DecidedAt) = (state, who, clock.GetUtcNow());
        proposal.Turn++;
    }

    private AuditEntry EntryOf(string deed, string who, ChannelChange change, string note) =>
        new() { At = clock.GetUtcNow(), Who = who, Deed = deed, About = $"{change.Desk}/{change.Before.Id}", Detail = note };
}
