namespace Portal.Storage.Care;

/// <summary>A folder beside the place of a file, in which the file is made. What a crash left of others is cleared away.</summary>
internal sealed class BuildingYard : IDisposable
{
    private const string Lock = "lock";

    private readonly string _place;
    private readonly string _folder;
    private readonly FileStream? _lock;

    public BuildingYard(string place)
    {
        _place = place;
        var around = Path.GetDirectoryName(place)!;
        Directory.CreateDirectory(around);

        foreach (var other in Directory.EnumerateDirectories(around, $"{Path.GetFileName(place)}.new-*"))
        {
            ClearIfDead(other);
        }

        _folder = $"{place}.new-{Guid.NewGuid():N}";
        Directory.CreateDirectory(_folder);
        _lock = FileLock.TryTake(Path.Combine(_folder, Lock));
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
        _lock?.Dispose();
        Clear(_folder);
    }

    /// <summary>A folder whose lock can be taken belongs to nobody that lives.</summary>
    private static void ClearIfDead(string folder)
    {
        using (var taken = FileLock.TryTake(Path.Combine(folder, Lock)))
        {
            if (taken is null)
            {
                return;
            }
        }

        Clear(folder);
    }

    private static void Clear(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Another process cleared it.
        }
    }
}
