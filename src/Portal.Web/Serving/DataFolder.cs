namespace Portal.Web.Serving;

/// <summary>The folder in which the program keeps what must outlive it: the setting <c>Portal:DataFolder</c>.</summary>
/// <param name="path">Its full path; made when something is first written there.</param>
internal sealed class DataFolder(string path)
{
    /// <summary>The database, unless a connection string names another.</summary>
    public string Database => Path.Combine(path, "portal.db");

    /// <summary>The copies of what was published.</summary>
    public string Publications => Path.Combine(path, "publications");

    /// <summary>The mirror of the keys of sealed addresses.</summary>
    public string Keys => Path.Combine(path, "keys");
}
