using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Portal.Storage.Revisions;

/// <summary>What was saved of an item before.</summary>
public sealed class ItemRevisions(PortalDbContext context)
{
    private static readonly Expression<Func<Revision, RevisionLine>> Line = revision => new RevisionLine(
        revision.Id,
        revision.Kind,
        revision.Key,
        revision.Number,
        revision.At,
        revision.By,
        revision.Note,
        revision.State == null);

    /// <summary>The revisions of an item, the newest first.</summary>
    public async Task<IReadOnlyList<RevisionLine>> ListAsync(string kind, string key, int most, CancellationToken cancellation) =>
        await Of(kind, key).OrderByDescending(revision => revision.Id).Take(most).Select(Line).ToListAsync(cancellation);

    /// <summary>One of them, with what it said; null when there is none by that number.</summary>
    /// <param name="id">Of the revision itself: numbers of items can return after an import.</param>
    public Task<Revision?> FindAsync(string kind, string key, long id, CancellationToken cancellation) =>
        Of(kind, key).SingleOrDefaultAsync(revision => revision.Id == id, cancellation);

    /// <summary>The revision before this one; null when it is the first.</summary>
    public Task<Revision?> BeforeAsync(string kind, string key, long id, CancellationToken cancellation) =>
        Of(kind, key).Where(revision => revision.Id < id).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>The newest; null when the item was never there.</summary>
    public Task<RevisionLine?> LastAsync(string kind, string key, CancellationToken cancellation) =>
        Of(kind, key).OrderByDescending(revision => revision.Id).Select(Line).FirstOrDefaultAsync(cancellation);

    /// <summary>What the item said at a number; null when that is not known.</summary>
    public Task<string?> StateAtAsync(string kind, string key, int number, CancellationToken cancellation) =>
        Of(kind, key).Where(revision => revision.Number == number && revision.State != null).OrderByDescending(revision => revision.Id).Select(revision => revision.State).FirstOrDefaultAsync(cancellation);

    /// <summary>What the item last said; null when it was never there.</summary>
    public Task<string?> LastStateAsync(string kind, string key, CancellationToken cancellation) =>
        Of(kind, key).Where(revision => revision.State != null).OrderByDescending(revision => revision.Id).Select(revision => revision.State).FirstOrDefaultAsync(cancellation);

    /// <summary>What was taken away and not put back, the newest first. What moved is not away.</summary>
    public async Task<IReadOnlyList<RevisionLine>> RemovedAsync(IReadOnlyCollection<string> kinds, int most, CancellationToken cancellation) =>
        await context.Revisions.AsNoTracking()
            .Where(revision => kinds.Contains(revision.Kind)
                && revision.State == null
                && !revision.Note.StartsWith(MoveNote.Start)
                && !context.Revisions.Any(later => later.Kind == revision.Kind && later.Key == revision.Key && later.Id > revision.Id))
            .OrderByDescending(revision => revision.Id)
            .Take(most)
            .Select(Line)
            .ToListAsync(cancellation);

    /// <returns>0 when the item was never there.</returns>
    internal async Task<int> LastNumberAsync(string kind, string key, CancellationToken cancellation) =>
        await Of(kind, key).OrderByDescending(revision => revision.Number).Select(revision => revision.Number).FirstOrDefaultAsync(cancellation);

    private IQueryable<Revision> Of(string kind, string key) => context.Revisions.AsNoTracking().Where(revision => revision.Kind == kind && revision.Key == key);
}
