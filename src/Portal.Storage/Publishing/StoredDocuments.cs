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
    public Task<ImmutableSortedDictionary<string, string>> LoadAsync(PublicationRow publication, IReadOnlyDictionary<string, string> heldByHash, CancellationToken cancellation) =>
        LoadAsync($"Publication {publication.Number}", publication.Hash, publication.Manifest, heldByHash, cancellation);

    /// <param name="name">What it is called when it is damaged.</param>
    /// <exception cref="InvalidDataException">A document is gone or was tampered with.</exception>
    public async Task<ImmutableSortedDictionary<string, string>> LoadAsync(
        string name, string hash, ImmutableSortedDictionary<string, string> manifest, IReadOnlyDictionary<string, string> heldByHash, CancellationToken cancellation)
    {
        var fetched = await FetchAsync(manifest.Values.Where(document => !heldByHash.ContainsKey(document)), cancellation);

        var documents = manifest.ToImmutableSortedDictionary(
            file => file.Key,
            file => heldByHash.GetValueOrDefault(file.Value) ?? fetched.GetValueOrDefault(file.Value)
                ?? throw Gone(name, file.Key),
            StringComparer.Ordinal);

        return EditionDocuments.Hash(documents) == hash
            ? documents
            : throw new InvalidDataException($"{name} is not what was stored: its documents have another hash.");
    }

    /// <summary>All but the pages that another publication has just so: who compares the two reads over those anyway.</summary>
    /// <remarks>Each document is what its publication names; that the publication is whole is not looked at. What is served is read whole.</remarks>
    /// <exception cref="InvalidDataException">A document is gone or was tampered with.</exception>
    public async Task<ImmutableSortedDictionary<string, string>> LoadUnlikeAsync(PublicationRow publication, ImmutableSortedDictionary<string, string> other, CancellationToken cancellation)
    {
        var wanted = publication.Manifest.Where(file => !IsAlikePage(file.Key, file.Value, other)).ToList();
        var fetched = await FetchAsync(wanted.Select(file => file.Value), cancellation);

        return wanted.ToImmutableSortedDictionary(file => file.Key, file => fetched.GetValueOrDefault(file.Value) ?? throw Gone($"Publication {publication.Number}", file.Key), StringComparer.Ordinal);
    }

    public static bool IsAlikePage(string file, string hash, ImmutableSortedDictionary<string, string> other) => EditionDocuments.IsPage(file) && other.GetValueOrDefault(file) == hash;

    /// <summary>Adds those that are not stored yet to what is saved next.</summary>
    public async Task StageAsync(ImmutableSortedDictionary<string, string> documents, CancellationToken cancellation)
    {
        var byHash = DocumentHash.ByHash(documents.Values);
        var held = await HeldAsync(byHash.Keys, cancellation);

        context.Documents.AddRange(
            from document in byHash
            where !held.Contains(document.Key)
            select new DocumentRow { Hash = document.Key, Text = document.Value });
    }

    /// <summary>The hash of each document, by file.</summary>
    public static ImmutableSortedDictionary<string, string> ManifestOf(ImmutableSortedDictionary<string, string> documents) =>
        documents.ToImmutableSortedDictionary(document => document.Key, document => DocumentHash.Of(document.Value), StringComparer.Ordinal);

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

    private static InvalidDataException Gone(string name, string file) => new($"{name}: the document {file} is gone, or is not what was stored.");

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
