namespace Portal.Web.Sealing.Keys;

/// <summary>Brings keys from the mirror into memory, and back.</summary>
internal sealed class KeyKeeping(SealingKeys keys, KeyMirror mirror, ILogger<KeyKeeping> log)
{
    private MirrorReading inMirror = new MirrorReading.Absent();

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

    /// <summary>Writes the mirror when it is not what this process has.</summary>
    /// <param name="isWhole">Whether the database has just given all keys, so that nothing is lost with a mirror that can't be read.</param>
    public void Mirror(bool isWhole)
    {
        var all = keys.All;
        var isKept = inMirror switch
        {
            MirrorReading.Mirrored mirrored => mirrored.Keys.SequenceEqual(all),
            MirrorReading.Unreadable => !isWhole,
            _ => all.IsEmpty,
        };
        if (isKept)
        {
            return;
        }

        try
        {
            mirror.Write(all);
            inMirror = new MirrorReading.Mirrored(all);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Visitors lose nothing now; a start without the database would. Tried again at the next turn.
            log.LogError(failure, "The mirror of the keys can't be written.");
        }
    }
}
