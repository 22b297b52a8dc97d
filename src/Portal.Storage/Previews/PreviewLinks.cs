using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Audit;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;

namespace Portal.Storage.Previews;

/// <summary>Links with which outsiders read the draft, and what they leave.</summary>
public sealed class PreviewLinks(PortalDbContext context, TimeProvider clock)
{
    /// <summary>In bytes, from the system's own source: nobody guesses it.</summary>
    private const int TokenSize = 24;

    /// <summary>Who has the link may write; nobody writes without end.</summary>
    private const int MostRemarks = 100;

    /// <param name="start">Where the reader starts, from the root of the site.</param>
    /// <param name="isWhole">Whether the reader may go on from there.</param>
    public async Task<PreviewAttempt> MakeAsync(string start, bool isWhole, string reader, TimeSpan lifetime, string who, CancellationToken cancellation)
    {
        if (await new DraftEdition(context, clock).FindAsync(cancellation) is not { } draft)
        {
            return new PreviewAttempt.Refused([new ContentProblem("", 0, "The draft is empty. Import a folder first.")]);
        }

        var documents = EditionDocuments.Of(draft);
        var compilation = Publication.Compile(EditionDocuments.Read(documents));

        if (compilation.Publication is null)
        {
            return new PreviewAttempt.Refused(compilation.Problems);
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenSize));
        var now = clock.GetUtcNow();
        context.ChangeTracker.Clear();
        await new StoredDocuments(context).StageAsync(documents, cancellation);
        context.PreviewLinks.Add(new PreviewLinkRow
        {
            TokenHash = DocumentHash.Of(token),
            Start = start,
            IsWhole = isWhole,
            Reader = reader,
            Hash = EditionDocuments.Hash(documents),
            Manifest = StoredDocuments.ManifestOf(documents),
            At = now,
            By = who,
            ExpiresAt = now + lifetime,
        });
        Write(AuditEntry.Shared, who, start, reader);
        await context.SaveChangesAsync(cancellation);

        return new PreviewAttempt.Made(token);
    }

    /// <summary>The link with this token; null when there is none, when it has expired, or when it was taken back.</summary>
    public Task<PreviewLinkRow?> FindAsync(string token, CancellationToken cancellation)
    {
        var (hash, now) = (DocumentHash.Of(token), clock.GetUtcNow());

        return context.PreviewLinks.AsNoTracking().SingleOrDefaultAsync(link => link.TokenHash == hash && link.ExpiresAt > now && link.RevokedAt == null, cancellation);
    }

    /// <summary>The documents of a link, for <c>EditionDocuments.Read</c>.</summary>
    /// <exception cref="InvalidDataException">A document is gone or was tampered with.</exception>
    public Task<ImmutableSortedDictionary<string, string>> LoadAsync(PreviewLinkRow link, IReadOnlyDictionary<string, string> heldByHash, CancellationToken cancellation) =>
        new StoredDocuments(context).LoadAsync("The preview", link.Hash, link.Manifest, heldByHash, cancellation);

    /// <returns>False when the link holds as much as it may.</returns>
    public async Task<bool> RemarkAsync(PreviewLinkRow link, string name, bool agrees, string text, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();

        if (await context.PreviewRemarks.CountAsync(remark => remark.Link == link.Id, cancellation) >= MostRemarks)
        {
            return false;
        }

        context.PreviewRemarks.Add(new PreviewRemarkRow { Link = link.Id, At = clock.GetUtcNow(), Name = name, Agrees = agrees, Text = text });
        await context.SaveChangesAsync(cancellation);

        return true;
    }

    /// <summary>Every link with what was left by it, the newest first.</summary>
    public async Task<ImmutableArray<(PreviewLinkRow Link, ImmutableArray<PreviewRemarkRow> Remarks)>> ListAsync(int most, CancellationToken cancellation)
    {
        var links = await context.PreviewLinks.AsNoTracking().OrderByDescending(link => link.Id).Take(most).ToListAsync(cancellation);
        var ids = links.Select(link => link.Id).ToList();
        var remarks = (await context.PreviewRemarks.AsNoTracking().Where(remark => ids.Contains(remark.Link)).OrderBy(remark => remark.Id).ToListAsync(cancellation)).ToLookup(remark => remark.Link);

        return [.. links.Select(link => (link, remarks[link.Id].ToImmutableArray()))];
    }

    /// <returns>False when there is no such link, or it was taken back already.</returns>
    public async Task<bool> RevokeAsync(long id, string who, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();

        if (await context.PreviewLinks.SingleOrDefaultAsync(link => link.Id == id, cancellation) is not { RevokedAt: null } link)
        {
            return false;
        }

        link.RevokedAt = clock.GetUtcNow();
        Write(AuditEntry.Unshared, who, id.ToString(CultureInfo.InvariantCulture), link.Reader);
        await context.SaveChangesAsync(cancellation);

        return true;
    }

    private void Write(string deed, string who, string about, string detail) =>
        context.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Who = who, Deed = deed, About = about, Detail = detail });
}

/// <summary>What came of making a link.</summary>
public abstract record PreviewAttempt
{
    private PreviewAttempt()
    {
    }

    /// <param name="Token">Told once; only its hash is kept.</param>
    public sealed record Made(string Token) : PreviewAttempt;

    /// <summary>The draft has mistakes, so that it can't be shown as visitors would see it.</summary>
    public sealed record Refused(ImmutableArray<ContentProblem> Problems) : PreviewAttempt;
}
