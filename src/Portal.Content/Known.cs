namespace Portal.Content;

/// <summary>What is known of something that is either so or not. Unknown is shown as unknown, never as no.</summary>
public enum Known
{
    Unknown,
    Yes,
    No,
}

/// <summary>How sure a fact from the sources is.</summary>
public enum Confidence
{
    /// <summary>Old, contradictory or incomplete: not shown to visitors.</summary>
    Low,
    Medium,
    High,
}
