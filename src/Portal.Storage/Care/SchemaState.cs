namespace Portal.Storage.Care;

/// <summary>How the tables of a database stand to this program.</summary>
public enum SchemaState
{
    /// <summary>As this program made them.</summary>
    Current,

    /// <summary>Of an older program: migrate.</summary>
    Behind,

    /// <summary>Of a newer program: this one must not touch them.</summary>
    Newer,

    /// <summary>There are none, or there is no database at all.</summary>
    Missing,
}
