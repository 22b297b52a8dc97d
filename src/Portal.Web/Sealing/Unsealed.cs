namespace Portal.Web.Sealing;

/// <summary>What came out of a sealed address. Expired and damaged are ordinary ends: the visitor gets a kind 410 page.</summary>
internal abstract record Unsealed<T>
{
    private Unsealed()
    {
    }

    /// <param name="Content">What was sealed.</param>
    /// <param name="SealedAt">When: the time of the visitor's latest step.</param>
    public sealed record Opened(T Content, DateTimeOffset SealedAt) : Unsealed<T>;

    /// <summary>Sealed by us, too long ago.</summary>
    public sealed record Expired : Unsealed<T>;

    /// <summary>Changed on the way, cut off, made for another use, or not ours.</summary>
    public sealed record Damaged : Unsealed<T>;
}
