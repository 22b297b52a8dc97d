using System.Collections.Immutable;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Portal.Storage.Keys;

/// <summary>The keys that seal visitors' addresses, as the database has them.</summary>
public sealed class StoredKeys(PortalDbContext context)
{
    public async Task<ImmutableArray<StoredKey>> ReadAsync(CancellationToken cancellation) =>
    [
        .. (await context.DataProtectionKeys.AsNoTracking().OrderBy(key => key.Id).ToListAsync(cancellation))
            .Where(key => key is { FriendlyName: not null, Xml: not null })
            .DistinctBy(key => key.FriendlyName, StringComparer.Ordinal)
            .Select(key => new StoredKey(key.FriendlyName!, key.Xml!)),
    ];

    /// <summary>Adds those whose name is not there yet.</summary>
    public async Task AddAsync(IEnumerable<StoredKey> keys, CancellationToken cancellation)
    {
        var known = (await ReadAsync(cancellation)).Select(key => key.Name).ToHashSet(StringComparer.Ordinal);

        context.DataProtectionKeys.AddRange(keys
            .Where(key => !known.Contains(key.Name))
            .Select(key => new DataProtectionKey { FriendlyName = key.Name, Xml = key.Xml }));
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }
}

/// <summary>A key, or a word that one is revoked, as the framework writes it.</summary>
public sealed record StoredKey(string Name, string Xml);
