using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Audit;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;

namespace Portal.Storage.Reviews;

/// <summary>From draft to live by two people: one asks, another approves, now or for a time. At most one review is open.</summary>
public sealed class Reviewing(PortalDbContext context, TimeProvider clock, LatestCompilation? latest = null)
{
    private readonly Publications publications = new(context, clock, latest);

    /// <summary>The newest first.</summary>
    public async Task<ImmutableArray<ReviewRow>> ListAsync(int most, CancellationToken cancellation) =>
        [.. await context.Reviews.AsNoTracking().OrderByDescending(review => review.Id).Take(most).ToListAsync(cancellation)];

    public Task<ReviewRow?> FindAsync(long id, CancellationToken cancellation) => context.Reviews.AsNoTracking().SingleOrDefaultAsync(review => review.Id == id, cancellation);

    /// <summary>Asks that the draft goes live. It is checked at once: nobody reviews what can't be published.</summary>
    /// <param name="publishAt">Null for as soon as it is approved.</param>
    public async Task<ReviewAttempt> SubmitAsync(string who, string note, DateTimeOffset? publishAt, CancellationToken cancellation)
    {
        if (await new DraftEdition(context, clock).FindAsync(cancellation) is not { } draft)
        {
            return new ReviewAttempt.Unchanged();
        }

        var documents = EditionDocuments.Of(draft);

        if (await ObjectionAsync(documents, note, cancellation) is { } objection)
        {
            return objection;
        }

        var review = new ReviewRow { Hash = EditionDocuments.Hash(documents), At = clock.GetUtcNow(), By = who, Note = note, PublishAt = publishAt };
        context.ChangeTracker.Clear();

        foreach (var older in await context.Reviews.Where(one => one.State == ReviewState.Waiting || one.State == ReviewState.Approved).ToListAsync(cancellation))
        {
            Close(older, ReviewState.Withdrawn, who, "Er kwam een nieuwe aanvraag.");
        }

        context.Reviews.Add(review);
        Write(AuditEntry.Submitted, who, "", note);

        return await SavedAsync(cancellation) ? new ReviewAttempt.Waiting(review.Id) : new ReviewAttempt.TooLate();
    }

    /// <summary>Publishes what was reviewed, or plans it for its time.</summary>
    /// <param name="isAlone">Whether a single person may do both (<c>Office:Reviewers</c> is 1).</param>
    /// <param name="publishAt">Takes the place of the time that was asked for; null for now.</param>
    public async Task<ReviewAttempt> ApproveAsync(long id, string who, bool isAlone, DateTimeOffset? publishAt, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();

        if (await context.Reviews.SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { State: ReviewState.Waiting } review)
        {
            return new ReviewAttempt.TooLate();
        }

        var isSame = string.Equals(review.By, who, StringComparison.OrdinalIgnoreCase);

        if (isSame && !isAlone)
        {
            return new ReviewAttempt.SamePerson();
        }

        if (publishAt is not { } moment || moment <= clock.GetUtcNow())
        {
            return await PublishAsync(review, who, isSame, cancellation);
        }

        if (!await IsTheDraftAsync(review, cancellation))
        {
            return new ReviewAttempt.DraftChanged();
        }

        review.PublishAt = moment;
        Close(review, ReviewState.Approved, who, "");
        Write(isSame ? AuditEntry.ApprovedAlone : AuditEntry.Approved, who, About(review), review.Note);

        return await SavedAsync(cancellation) ? new ReviewAttempt.Planned(moment) : new ReviewAttempt.TooLate();
    }

    /// <summary>A second person says no, and why.</summary>
    public Task<ReviewAttempt> RejectAsync(long id, string who, string remark, CancellationToken cancellation) =>
        CloseAsync(id, ReviewState.Rejected, AuditEntry.Rejected, who, remark, cancellation);

    /// <summary>Who asked, or who approved it for later, takes it back.</summary>
    public Task<ReviewAttempt> WithdrawAsync(long id, string who, CancellationToken cancellation) =>
        CloseAsync(id, ReviewState.Withdrawn, AuditEntry.Withdrawn, who, "", cancellation);

    /// <summary>Publishes what was approved and whose time has come. Called by each replica; one of them does it.</summary>
    /// <returns>What came of it; null when nothing was due, or another replica was first.</returns>
    public async Task<ReviewAttempt?> PublishDueAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        context.ChangeTracker.Clear();
        var due = await context.Reviews.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.State == ReviewState.Approved && one.PublishAt <= now, cancellation);

        if (due is null)
        {
            return null;
        }

        var attempt = await PublishAsync(due, due.DecidedBy, isSame: false, cancellation);

        if (attempt is ReviewAttempt.Refused or ReviewAttempt.DraftChanged)
        {
            await FailAsync(due.Id, attempt, cancellation);
        }

        return attempt is ReviewAttempt.TooLate ? null : attempt;
    }

    private static string About(ReviewRow review) => review.Id.ToString(CultureInfo.InvariantCulture);

    private async Task<ReviewAttempt?> ObjectionAsync(ImmutableSortedDictionary<string, string> documents, string note, CancellationToken cancellation)
    {
        var compilation = publications.Compile(documents);

        if (compilation.Publication is null)
        {
            return new ReviewAttempt.Refused(compilation.Problems);
        }

        if (await publications.ReadPointerAsync(cancellation) is not { } live || await publications.CompareAsync(live.Number, documents, cancellation) is not { } difference)
        {
            return null;
        }

        return difference.IsNone ? new ReviewAttempt.Unchanged()
            : note.Length == 0 && difference.ToExplain.Any() ? new ReviewAttempt.NoteNeeded([.. difference.ToExplain])
            : null;
    }

    private async Task<ReviewAttempt> PublishAsync(ReviewRow review, string who, bool isSame, CancellationToken cancellation)
    {
        var seen = await publications.SeenAsync(cancellation);

        // Read after the pointer: an urgent change that comes between is noticed.
        if (await new DraftEdition(context, clock).FindAsync(cancellation) is not { } draft || EditionDocuments.Of(draft) is not { } documents || EditionDocuments.Hash(documents) != review.Hash)
        {
            return new ReviewAttempt.DraftChanged();
        }

        var attempt = await publications.PublishAsync(seen, documents, who, review.Note, null, DoneAsync, cancellation);

        return attempt switch
        {
            PublishAttempt.Published published => new ReviewAttempt.Published(published.Number),
            PublishAttempt.Refused refused => new ReviewAttempt.Refused(refused.Problems),
            PublishAttempt.Unchanged => new ReviewAttempt.Unchanged(),
            _ => new ReviewAttempt.TooLate(),
        };

        // In the transaction of the publication, with the review as it was read before anything else.
        Task DoneAsync(PublicationRow publication)
        {
            context.Reviews.Attach(review);
            review.Number = publication.Number;
            Close(review, ReviewState.Published, who, "");

            if (isSame)
            {
                Write(AuditEntry.ApprovedAlone, who, About(review), review.Note);
            }

            return Task.CompletedTask;
        }
    }

    private async Task FailAsync(long id, ReviewAttempt attempt, CancellationToken cancellation)
    {
        var why = attempt is ReviewAttempt.Refused refused
            ? refused.Problems.Length == 1 ? "Het concept heeft een fout. Die staat in de werkvoorraad." : $"Het concept heeft {refused.Problems.Length} fouten. Die staan in de werkvoorraad."
            : "Het concept is veranderd nadat het was goedgekeurd.";
        context.ChangeTracker.Clear();

        if (await context.Reviews.SingleOrDefaultAsync(one => one.Id == id, cancellation) is { State: ReviewState.Approved } review)
        {
            var approvedBy = review.DecidedBy;
            Close(review, ReviewState.Failed, approvedBy, why);
            Write(AuditEntry.NotPublished, approvedBy, About(review), why);
            await SavedAsync(cancellation);
        }
    }

    private async Task<ReviewAttempt> CloseAsync(long id, ReviewState state, string deed, string who, string remark, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();

        if (await context.Reviews.SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { IsOpen: true } review)
        {
            return new ReviewAttempt.TooLate();
        }

        Close(review, state, who, remark);
        Write(deed, who, About(review), remark);

        return await SavedAsync(cancellation) ? new ReviewAttempt.Closed() : new ReviewAttempt.TooLate();
    }

    private void Close(ReviewRow review, ReviewState state, string who, string remark)
    {
        (review.State, review.DecidedBy, review.DecidedAt, review.Remark) = (state, who, clock.GetUtcNow(), remark.Length > 2000 ? remark[..2000] : remark);
        review.Turn++;
    }

    private void Write(string deed, string who, string about, string detail) =>
        context.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Who = who, Deed = deed, About = about, Detail = detail.Length > 2000 ? detail[..2000] : detail });

    private async Task<bool> IsTheDraftAsync(ReviewRow review, CancellationToken cancellation) =>
        await new DraftEdition(context, clock).FindAsync(cancellation) is { } draft && HashOf(draft) == review.Hash;

    private static string HashOf(Edition edition) => EditionDocuments.Hash(EditionDocuments.Of(edition));

    private async Task<bool> SavedAsync(CancellationToken cancellation)
    {
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
}
