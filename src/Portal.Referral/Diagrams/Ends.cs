namespace Portal.Referral.Diagrams;

/// <summary>The two nodes at which every diagram ends.</summary>
internal static class Ends
{
    /// <summary>The diagram that is false for everybody.</summary>
    public const int False = 0;

    /// <summary>The diagram that is true for everybody.</summary>
    public const int True = 1;

    /// <summary>The level of the two ends: below every test.</summary>
    public const int Level = int.MaxValue;
}
