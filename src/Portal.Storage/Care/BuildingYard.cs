namespace Portal.Storage.Care;

/// <summary>A folder beside the place of a file, in which the file is made. What a crash left of others is cleared away.</summary>
internal sealed class BuildingYard : IDisposable
{
    private const string Lock = ".lock";

    private readonly string _place;
    private readonly string _folder;
    private readonly FileStream _lock;

    public BuildingYard(string place)
    {
        var around = Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        _place = place;

        foreach (var file in around.EnumerateFiles($"{Path.GetFileName(place)}.new-*{Lock}"))
        {
            ClearIfDead(file.FullName[..^Lock.Length]);
        }

        // The lock before the folder: a folder whose lock is free belongs to nobody that lives.
        FileStream? taken;

        do
        {
            _folder = $"{place}.new-{Guid.NewGuid():N}";
            taken = FileLock.TryTake(_folder + Lock);
        }
        while (taken is null);

        _lock = taken;
        Directory.CreateDirectory(_folder);
    }

    public string File => Path.Combine(_folder, Path.GetFileName(_place));

    /// <summary>False when another is there already.</summary>
    public bool MoveIntoPlace()
    {
        try
        {
            System.IO.File.Move(File, _place, overwrite: false);

            return true;
        }
        catch (IOException) when (System.IO.File.Exists(_place))
        {
            return false;
        }
    }

    public void Dispose()
    {
        Clear(_folder);
        _lock.Dispose();
    }

    private static void ClearIfDead(string folder)
    {
        using var taken = FileLock.TryTake(folder + Lock);

        if (taken is not null)
        {
            Clear(folder);
        }
    }

    /// <summary>Called by who holds the lock.</summary>
    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        System.IO.File.Delete(folder + Lock);
    }
}
