using System.Collections.Immutable;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Portal.Storage.Keys;

namespace Portal.Web.Sealing.Keys;

/// <summary>Brings keys between the database, the mirror on disk, and memory.</summary>
internal sealed class KeyKeeping(
    SealingKeys keys, KeyMirror mirror, IKeyManager framework, IOptions<KeyManagementOptions> management, TimeProvider clock, ILogger<KeyKeeping> log)
{
    private MirrorReading inMirror = new MirrorReading.Absent();
    private bool isMirrorMissed;

    /// <summary>Takes the keys of the mirror, when it can be read. Without them, the framework makes one that lives in memory.</summary>
    public void Recall()
    {
        inMirror = mirror.Read();

        switch (inMirror)
        {
            case MirrorReading.Mirrored mirrored:
                keys.Take(mirrored.Keys);
                break;
            case MirrorReading.Unreadable:
                log.LogWarning("The mirror of the keys can't be read. It stays as it is until the database has given the keys again.");
                break;
            case MirrorReading.Absent:
                break;
        }
    }

    /// <summary>Takes the keys of the database, and stores those that were made while it was away. What it does not have any more is forgotten.</summary>
    public async Task SyncAsync(StoredKeys stored, CancellationToken cancellation)
    {
        var read = await stored.ReadAsync(cancellation);
        keys.Take(read.Select(key => new SealingKey(key.Name, key.Xml, IsStored: true)));
        Mirror(isWhole: true);

        if (keys.Unstored is [_, ..] unstored)
        {
            await stored.AddAsync(unstored.Select(key => new StoredKey(key.Name, key.Xml)), cancellation);
            keys.Take(keys.All.Select(key => key with { IsStored = true }));
            Mirror(isWhole: true);
        }
    }

    /// <summary>For a database that has just been made or migrated: makes the first key when it has none.</summary>
    public async Task StoreFirstKeyAsync(StoredKeys stored, CancellationToken cancellation)
    {
        await SyncAsync(stored, cancellation);

        if (keys.All.IsEmpty)
        {
            var now = clock.GetUtcNow();
            framework.CreateNewKey(now, now + management.Value.NewKeyLifetime);
            await SyncAsync(stored, cancellation);
        }
    }

    /// <summary>Writes the mirror when it is not what this process has. Called again until it succeeds.</summary>
    /// <param name="isWhole">Whether the database has just given all keys, so that nothing is lost with a mirror that can't be read.</param>
    public void Mirror(bool isWhole)
    {
        var all = keys.All;
        if (!IsDue(all, isWhole))
        {
            return;
        }

        try
        {
            mirror.Write(all);
            inMirror = new MirrorReading.Mirrored(all);
            isMirrorMissed = false;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Visitors lose nothing now; a start without the database would. Said once.
            if (!isMirrorMissed)
            {
                log.LogError("The mirror of the keys can't be written. {Detail}", failure.Message);
            }

            isMirrorMissed = true;
        }
    }

    private bool IsDue(ImmutableArray<SealingKey> all, bool isWhole) => inMirror switch
    {
        MirrorReading.Mirrored mirrored => !mirrored.Keys.SequenceEqual(all),
        MirrorReading.Unreadable => isWhole,
        _ => !all.IsEmpty,
    };
}
