using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Drafts;

namespace Portal.Storage.Publishing;

/// <summary>What was published, and publishing.</summary>
public sealed class Publications(PortalDbContext context, TimeProvider clock)
{
    /// <summary>What is live, in one small query; null when nothing was published yet.</summary>
    public Task<LivePointer?> ReadPointerAsync(CancellationToken cancellation) => context.Installation
        .Where(installation => installation.LiveNumber != null)
        .Select(installation => new LivePointer(installation.Id, installation.LiveNumber!.Value))
        .SingleOrDefaultAsync(cancellation);

    /// <summary>A publication with all its documents. Only those that are not held already are fetched.</summary>
    /// <param name="heldByHash">See <see cref="DocumentHash.ByHash"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no publication of this number.</exception>
    /// <exception cref="InvalidDataException">A document is gone or was tampered with.</exception>
    public async Task<PublishedEdition> LoadAsync(int number, IReadOnlyDictionary<string, string> heldByHash, CancellationToken cancellation)
    {
        var row = await FindAsync(number, cancellation) ?? throw new KeyNotFoundException($"There is no publication {number}.");
        var documents = await new StoredDocuments(context).LoadAsync(row, heldByHash, cancellation);

        return new PublishedEdition(row.Installation, row.Number, row.At, row.By, row.Note, row.Hash, documents);
    }

    /// <summary>The newest first.</summary>
    public async Task<ImmutableArray<PublicationLine>> ListAsync(CancellationToken cancellation)
    {
        var live = (await ReadPointerAsync(cancellation))?.Number;
        var lines = await context.Publications
            .OrderByDescending(publication => publication.Number)
            .Select(publication => new PublicationLine(
                publication.Number, publication.At, publication.By, publication.Note, publication.Hash, publication.RestoredFrom, false))
            .ToListAsync(cancellation);

        return [.. lines.Select(line => line with { IsLive = line.Number == live })];
    }

    /// <summary>Checks and compiles the draft and makes it live, all or nothing. Nothing may be unsaved in the context.</summary>
    public async Task<PublishAttempt> PublishAsync(string who, string note, CancellationToken cancellation)
    {
        var seen = await SeenAsync(cancellation);

        if (await new DraftEdition(context, clock).FindAsync(cancellation) is not { } draft)
        {
            return new PublishAttempt.Refused([new ContentProblem("", 0, "The draft is empty. Import a folder first.")]);
        }

        return await PublishAsync(seen, EditionDocuments.Of(draft), who, note, null, null, cancellation);
    }

    /// <summary>What a publication said, as an edition; null when this program can't read it any more.</summary>
    /// <exception cref="KeyNotFoundException">There is no publication of this number.</exception>
    /// <exception cref="InvalidDataException">A document is gone or was tampered with.</exception>
    public async Task<Edition?> ReadAsync(int number, CancellationToken cancellation) =>
        EditionDocuments.Read((await LoadAsync(number, ImmutableDictionary<string, string>.Empty, cancellation)).Documents).Edition;

    /// <summary>What is live, as an edition; null when nothing was published yet, or when this program can't read it any more.</summary>
    public async Task<Edition?> ReadLiveAsync(CancellationToken cancellation) =>
        await ReadPointerAsync(cancellation) is { } live ? await ReadAsync(live.Number, cancellation) : null;

    /// <summary>Makes what an older publication said live again, under a new number. The drafts stay as they are.</summary>
    public async Task<PublishAttempt> RestoreAsync(int number, string who, string note, CancellationToken cancellation)
    {
        var seen = await SeenAsync(cancellation);

        if (await FindAsync(number, cancellation) is not { } older)
        {
            return new PublishAttempt.Unknown(number);
        }

        var documents = await new StoredDocuments(context).LoadAsync(older, ImmutableDictionary<string, string>.Empty, cancellation);

        return await PublishAsync(seen, documents, who, note, number, null, cancellation);
    }

    /// <param name="seen">As <see cref="SeenAsync"/> gave it before <paramref name="documents"/> were read.</param>
    /// <inheritdoc cref="PublicationWriting.WriteAsync" path="/param[@name='also']"/>
    internal async Task<PublishAttempt> PublishAsync(
        InstallationRow seen, ImmutableSortedDictionary<string, string> documents, string who, string note, int? restoredFrom, Func<PublicationRow, Task>? also, CancellationToken cancellation)
    {
        // As every replica will read it, so that what is refused there is refused here.
        var compilation = Publication.Compile(EditionDocuments.Read(documents));

        if (compilation.Publication is null)
        {
            return new PublishAttempt.Refused(compilation.Problems);
        }

        var row = new PublicationRow
        {
            Number = (seen.LiveNumber ?? 0) + 1,
            Installation = seen.Id,
            At = clock.GetUtcNow(),
            By = who,
            Note = note,
            Hash = EditionDocuments.Hash(documents),
            RestoredFrom = restoredFrom,
            Manifest = StoredDocuments.ManifestOf(documents),
        };

        if (seen.LiveNumber is { } live && (await FindAsync(live, cancellation))?.Hash == row.Hash)
        {
            return new PublishAttempt.Unchanged(live);
        }

        return await new PublicationWriting(context).WriteAsync(seen, row, documents, also, cancellation)
            ? new PublishAttempt.Published(row.Number, row.Hash)
            : new PublishAttempt.Overtaken();
    }

    /// <summary>Read before anything else, so that whoever publishes while this goes on is noticed.</summary>
    internal async Task<InstallationRow> SeenAsync(CancellationToken cancellation) =>
        await context.Installation.AsNoTracking().SingleOrDefaultAsync(cancellation)
        ?? throw new InvalidOperationException("This database has no installation id. Migrate it first.");

    internal Task<PublicationRow?> FindAsync(int number, CancellationToken cancellation) =>
        context.Publications.AsNoTracking().SingleOrDefaultAsync(publication => publication.Number == number, cancellation);
}
