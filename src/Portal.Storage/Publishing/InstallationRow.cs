namespace Portal.Storage.Publishing;

/// <summary>Which database this is and what is live: one row, through which all publishing goes one by one.</summary>
public sealed class InstallationRow
{
    /// <summary>The key of the one row.</summary>
    public const int Only = 1;

    public int Row { get; init; } = Only;

    /// <summary>Random, made once; a copy of a database that was filled apart has another.</summary>
    public required Guid Id { get; init; }

    /// <summary>The publication that is live; null before the first.</summary>
    public int? LiveNumber { get; set; }

    /// <summary>Goes up with each publication: who publishes over another turn than they read is too late.</summary>
    public int Turn { get; set; }
}
