using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Folder;
using Portal.Storage.Json;

namespace Portal.Storage.Urgent;

/// <summary>What a channel was in older publications: values that two people once saw, and that visitors got.</summary>
internal sealed class EarlierChannels(PortalDbContext context)
{
    /// <summary>How many publications are looked back.</summary>
    private const int Most = 200;

    /// <summary>The newest first, each value once; those that visitors did not see are left out, and so is what is live.</summary>
    public async Task<ImmutableArray<EarlierChannel>> ReadAsync(string desk, string channel, CancellationToken cancellation)
    {
        var file = EditionDocuments.FileOfDesk(desk);
        var rows = await context.Publications.AsNoTracking()
            .OrderByDescending(row => row.Number)
            .Take(Most)
            .Select(row => new { row.Number, row.At, row.Manifest })
            .ToListAsync(cancellation);
        var held = rows.Where(row => row.Manifest.ContainsKey(file)).Select(row => (row.Number, row.At, Hash: row.Manifest[file])).ToList();
        var hashes = held.Select(row => row.Hash).Distinct(StringComparer.Ordinal).ToList();
        var texts = await context.Documents.AsNoTracking().Where(document => hashes.Contains(document.Hash)).ToDictionaryAsync(document => document.Hash, document => document.Text, StringComparer.Ordinal, cancellation);

        var values = from row in held
                     let text = texts.GetValueOrDefault(row.Hash)
                     where text is not null
                     let own = EditionDocuments.ReadDesk(desk, text)?.VisibleChannels.FirstOrDefault(one => one.Id == channel)
                     where own is not null
                     select new EarlierChannel(row.Number, row.At, own);

        var live = held.Count > 0 && held[0].Number == rows[0].Number ? EditionDocuments.ReadDesk(desk, texts[held[0].Hash])?.Channels.FirstOrDefault(one => one.Id == channel) : null;

        return [.. values.DistinctBy(value => StoredJson.Write(value.Channel), StringComparer.Ordinal).Where(value => live is null || StoredJson.Write(live) != StoredJson.Write(value.Channel))];
    }
}
