namespace Portal.Testing;

/// <summary>SQLite files with an edition, its first publication and its first key, each made once for a run as a first start makes it.</summary>
public static class ImportedDatabase
{
    private static readonly Lazy<string> Shipped = new(() => Make(ShippedEdition.Folder));
    private static readonly Lazy<string> Small = new(MakeSmall);

    /// <summary>Puts one with the repository's content where the portal looks for it.</summary>
    public static void CopyTo(string dataFolder) => Copy(Shipped.Value, dataFolder);

    /// <summary>Puts one with the <see cref="SmallEdition"/> there.</summary>
    public static void CopySmallTo(string dataFolder) => Copy(Small.Value, dataFolder);

    private static void Copy(string file, string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        File.Copy(file, Path.Combine(dataFolder, "portal.db"));
    }

    private static string MakeSmall()
    {
        using var edition = new SmallFolder();

        return Make(edition.Path);
    }

    private static string Make(string content)
    {
        var folder = Directory.CreateTempSubdirectory("portal-imported-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var kept = Path.Combine(folder, "portal.db");

        using var host = new PortalHost { Database = true, ContentFolder = content };
        host.CreateVisitor().Dispose();
        File.Copy(Path.Combine(host.DataFolder, "portal.db"), kept);

        return kept;
    }
}
