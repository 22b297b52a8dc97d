using Portal.Storage.Drafts;

namespace Portal.Storage.Words;

/// <summary>A sentence or a name of the guide in one language.</summary>
public sealed class GuideTextRow : DraftRow<string>
{
    public required string Language { get; init; }

    public required GuideTextKind Kind { get; init; }

    /// <summary>The reason, the role or the safety rule.</summary>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => $"{Language}/{Kind}/{Id}";
}

/// <summary>What a text of the guide belongs to.</summary>
public enum GuideTextKind
{
    Reason,
    Role,
    SafetyRule,
}
