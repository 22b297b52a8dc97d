namespace Portal.Storage.Visits;

/// <summary>How often a desk stood first on a path in a week, as far as a process counted ten or more. Nothing else is known of visitors.</summary>
public sealed class VisitCount
{
    /// <summary>By its Monday.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>By its id.</summary>
    public required string Desk { get; init; }

    public int Times { get; set; }
}
