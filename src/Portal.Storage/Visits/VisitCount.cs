namespace Portal.Storage.Visits;

/// <summary>How often an outcome was reached on a day. Nothing else is known of visitors.</summary>
public sealed class VisitCount
{
    public required DateOnly Day { get; init; }

    /// <summary>What was reached, in a word.</summary>
    public required string Outcome { get; init; }

    public int Times { get; set; }
}
