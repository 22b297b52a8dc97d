using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;

namespace Portal.Storage.Exchange;

/// <summary>Editions that came in from outside: kept until an editor has seen what they change, then put in the place of the draft. What stood there is kept too.</summary>
public sealed class Arrivals(PortalDbContext context, TimeProvider clock)
{
    private readonly DraftEdition drafts = new(context, clock);

    public async Task<long> KeepAsync(Edition edition, string name, string who, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        var arrival = await StageAsync(edition, name, who, cancellation);
        await context.SaveChangesAsync(cancellation);

        return arrival.Id;
    }

    /// <summary>The newest first, without their documents.</summary>
    public async Task<ImmutableArray<ArrivalRow>> ListAsync(int most, CancellationToken cancellation) =>
        [.. await context.Arrivals.AsNoTracking().OrderByDescending(arrival => arrival.Id).Take(most).ToListAsync(cancellation)];

    /// <summary>An arrival with its edition; null when there is none, or when this program can't read it.</summary>
    public async Task<(ArrivalRow Arrival, Edition Edition)?> FindAsync(long id, CancellationToken cancellation)
    {
        if (await context.Arrivals.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } arrival)
        {
            return null;
        }

        var documents = await new StoredDocuments(context).LoadAsync($"Arrival {id}", arrival.Hash, arrival.Manifest, ImmutableDictionary<string, string>.Empty, cancellation);

        return EditionDocuments.Read(documents).Edition is { } edition ? (arrival, edition) : null;
    }

    /// <summary>Puts an arrival in the place of the draft, and keeps the draft as it was as an arrival of its own: so it can be put back.</summary>
    /// <param name="draftHash">Of the draft that the editor compared it with.</param>
    public async Task<ArrivalAttempt> TakeOverAsync(long id, string draftHash, string who, string note, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } found)
        {
            return new ArrivalAttempt.Unknown();
        }

        var before = await drafts.FindAsync(cancellation);

        if (HashOf(before) != draftHash)
        {
            return new ArrivalAttempt.DraftChanged();
        }

        context.ChangeTracker.Clear();
        var kept = before is null ? null : await StageAsync(before, $"Het concept van vóór import {id}", who, cancellation);

        try
        {
            // One transaction: what was staged is saved with it.
            var changes = await drafts.ReplaceAsync(found.Edition, who, note, cancellation);

            return new ArrivalAttempt.Taken(changes, kept?.Id);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ArrivalAttempt.DraftChanged();
        }
    }

    /// <summary>What <see cref="TakeOverAsync"/> wants to hear: which draft an editor looked at.</summary>
    public static string HashOf(Edition? draft) => draft is null ? "" : EditionDocuments.Hash(EditionDocuments.Of(draft));

    private async Task<ArrivalRow> StageAsync(Edition edition, string name, string who, CancellationToken cancellation)
    {
        var documents = EditionDocuments.Of(edition);
        await new StoredDocuments(context).StageAsync(documents, cancellation);
        var arrival = new ArrivalRow
        {
            Name = name,
            Hash = EditionDocuments.Hash(documents),
            Manifest = StoredDocuments.ManifestOf(documents),
            At = clock.GetUtcNow(),
            By = who,
        };
        context.Arrivals.Add(arrival);

        return arrival;
    }
}

/// <summary>What came of putting an arrival in the place of the draft.</summary>
public abstract record ArrivalAttempt
{
    private ArrivalAttempt()
    {
    }

    /// <param name="Before">The arrival that holds the draft as it was; null when there was none.</param>
    public sealed record Taken(DraftChanges Changes, long? Before) : ArrivalAttempt;

    /// <summary>Somebody saved something after the editor looked; look again.</summary>
    public sealed record DraftChanged : ArrivalAttempt;

    /// <summary>There is no such arrival.</summary>
    public sealed record Unknown : ArrivalAttempt;
}
