namespace Portal.Content.Desks;

/// <summary>Whether somebody is there at a moment.</summary>
public abstract record OpenState
{
    private OpenState()
    {
    }

    /// <summary>The hours are not known; whoever needs certainty reads this as closed.</summary>
    public sealed record Unknown : OpenState;

    /// <summary>Somebody is there.</summary>
    /// <param name="Until">In Dutch time; null: day and night.</param>
    public sealed record Open(DateTimeOffset? Until) : OpenState;

    /// <summary>Nobody is there.</summary>
    /// <param name="Until">When it opens next, in Dutch time; null: it never opens.</param>
    public sealed record Closed(DateTimeOffset? Until) : OpenState;
}
