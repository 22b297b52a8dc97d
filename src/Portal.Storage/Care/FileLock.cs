namespace Portal.Storage.Care;

/// <summary>A lock between processes that ends with the process that holds it, however that ends.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Null when another holds it.</summary>
    public static FileStream? TryTake(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public static async Task<FileStream> TakeAsync(string file, CancellationToken cancellation)
    {
        FileStream? taken;

        while ((taken = TryTake(file)) is null)
        {
            await Task.Delay(Pause, cancellation);
        }

        return taken;
    }
}
