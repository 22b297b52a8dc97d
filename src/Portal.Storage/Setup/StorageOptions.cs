using System.ComponentModel.DataAnnotations;

namespace Portal.Storage.Setup;

/// <summary>The section <c>Storage</c> of the settings. The address stands in <c>ConnectionStrings:Portal</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";
    public const string ConnectionString = "Portal";
    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";

    /// <summary><see cref="Sqlite"/> or <see cref="SqlServer"/>.</summary>
    [AllowedValues(Sqlite, SqlServer, ErrorMessage = "Storage:Provider must be Sqlite or SqlServer.")]
    public string Provider { get; set; } = Sqlite;

    /// <summary>How many changes go to the server at once; null for 200.</summary>
    [Range(1, 1000, ErrorMessage = "Storage:MaxBatchSize must be 1 to 1000.")]
    public int? MaxBatchSize { get; set; }

    /// <summary>Seconds before a slow database counts as away. Migrating takes as long as it needs.</summary>
    [Range(1, 600, ErrorMessage = "Storage:CommandTimeout must be 1 to 600 seconds.")]
    public int CommandTimeout { get; set; } = 5;
}
