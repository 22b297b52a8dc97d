using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Differences;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Drafts;

namespace Portal.Storage.Publishing;

/// <summary>What was published, and publishing.</summary>
public sealed class Publications(PortalDbContext context, TimeProvider clock, LatestCompilation? latest = null)
{
    private readonly LatestCompilation latest = latest ?? new LatestCompilation();

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
        var row = await NeedAsync(number, cancellation);
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

    /// <summary>From one publication to another. Of the pages only those are read that are not the same in both.</summary>
    /// <returns>Null when this program can't read one of the two any more.</returns>
    /// <exception cref="KeyNotFoundException">There is no publication of this number.</exception>
    /// <exception cref="InvalidDataException">A document is gone or was tampered with.</exception>
    public async Task<EditionDifference?> CompareAsync(int before, int after, CancellationToken cancellation)
    {
        var (old, now) = (await NeedAsync(before, cancellation), await NeedAsync(after, cancellation));
        var documents = new StoredDocuments(context);

        return EditionDifference.Between(await documents.LoadUnlikeAsync(old, now.Manifest, cancellation), await documents.LoadUnlikeAsync(now, old.Manifest, cancellation));
    }

    /// <summary>From a publication to an edition as its documents, read as in <see cref="CompareAsync(int, int, CancellationToken)"/>.</summary>
    /// <inheritdoc cref="CompareAsync(int, int, CancellationToken)"/>
    public async Task<EditionDifference?> CompareAsync(int before, ImmutableSortedDictionary<string, string> after, CancellationToken cancellation)
    {
        var old = await NeedAsync(before, cancellation);
        var manifest = StoredDocuments.ManifestOf(after);
        var now = after.Where(file => !StoredDocuments.IsAlikePage(file.Key, manifest[file.Key], old.Manifest)).ToImmutableSortedDictionary(StringComparer.Ordinal);

        return EditionDifference.Between(await new StoredDocuments(context).LoadUnlikeAsync(old, manifest, cancellation), now);
    }

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
        var compilation = Compile(documents);

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

    /// <summary>As every replica will read it, so that what is refused there is refused here.</summary>
    internal PublicationCompilation Compile(ImmutableSortedDictionary<string, string> documents) => latest.Of(documents);

    /// <summary>Read before anything else, so that whoever publishes while this goes on is noticed.</summary>
    internal async Task<InstallationRow> SeenAsync(CancellationToken cancellation) =>
        await context.Installation.AsNoTracking().SingleOrDefaultAsync(cancellation)
        ?? throw new InvalidOperationException("This database has no installation id. Migrate it first.");

    private async Task<PublicationRow> NeedAsync(int number, CancellationToken cancellation) =>
        await FindAsync(number, cancellation) ?? throw new KeyNotFoundException($"There is no publication {number}.");

    internal Task<PublicationRow?> FindAsync(int number, CancellationToken cancellation) =>
        context.Publications.AsNoTracking().SingleOrDefaultAsync(publication => publication.Number == number, cancellation);
}
