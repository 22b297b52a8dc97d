using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Folder;

namespace Portal.Storage.Publishing;

/// <summary>Fetches documents by their hash and believes none of them unseen.</summary>
internal sealed class StoredDocuments(PortalDbContext context)
{
    /// <summary>How many are asked for at once: well under the parameters that SQL Server takes.</summary>
    private const int AtOnce = 500;

    /// <exception cref="InvalidDataException">A document is gone or was tampered with.</exception>
    public async Task<ImmutableSortedDictionary<string, string>> LoadAsync(PublicationRow publication, IReadOnlyDictionary<string, string> heldByHash, CancellationToken cancellation)
    {
        var fetched = await FetchAsync(publication.Manifest.Values.Where(hash => !heldByHash.ContainsKey(hash)), cancellation);

        var documents = publication.Manifest.ToImmutableSortedDictionary(
            file => file.Key,
            file => heldByHash.GetValueOrDefault(file.Value) ?? fetched.GetValueOrDefault(file.Value)
                ?? throw new InvalidDataException($"Publication {publication.Number}: the document {file.Key} is gone, or is not what was published."),
            StringComparer.Ordinal);

        return EditionDocuments.Hash(documents) == publication.Hash
            ? documents
            : throw new InvalidDataException($"Publication {publication.Number} is not what was published: its documents have another hash.");
    }

    /// <summary>Which of these are stored already.</summary>
    public async Task<HashSet<string>> HeldAsync(IEnumerable<string> hashes, CancellationToken cancellation)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);

        foreach (var some in hashes.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            held.UnionWith(await context.Documents.Where(document => some.Contains(document.Hash)).Select(document => document.Hash).ToListAsync(cancellation));
        }

        return held;
    }

    private async Task<Dictionary<string, string>> FetchAsync(IEnumerable<string> hashes, CancellationToken cancellation)
    {
        var fetched = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var some in hashes.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            foreach (var document in await context.Documents.AsNoTracking().Where(document => some.Contains(document.Hash)).ToListAsync(cancellation))
            {
                if (DocumentHash.Of(document.Text) == document.Hash)
                {
                    fetched.Add(document.Hash, document.Text);
                }
            }
        }

        return fetched;
    }
}
