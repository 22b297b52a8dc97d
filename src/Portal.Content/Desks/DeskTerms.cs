using System.Collections.Immutable;

namespace Portal.Content.Desks;

/// <summary>The words that a desk is told in, in the order in which lists show them.</summary>
public static class DeskTerms
{
    public static ImmutableArray<string> Purposes { get; } =
    [
        "registration", "shelter", "advice", "emergency", "report", "police-report", "tip", "help", "legal", "residence", "care",
        "guardianship", "return", "compensation", "emotional-support", "information",
    ];

    public static ImmutableArray<string> Forms { get; } = ["sexual", "labour", "criminal", "begging", "organ", "services", "forced-marriage"];

    public static ImmutableArray<string> Audiences { get; } = ["victim", "professional", "citizen"];

    public static ImmutableArray<string> Ages { get; } = ["adult", "minor"];

    /// <summary>How far a desk works.</summary>
    public static ImmutableArray<string> Scopes { get; } = ["national", "regional", "abroad"];
}
