using Portal.Storage.Drafts;

namespace Portal.Storage.Words;

/// <summary>A sentence or a name of the guide in one language.</summary>
public sealed class GuideTextRow : DraftRow<string>
{
    public required string Language { get; init; }

    public required GuideTextKind Kind { get; init; }

    /// <summary>The reason, the role, the safety rule, or the fact with its value.</summary>
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

    /// <summary>What editors call a fact, or a value of one: <c>who</c>, <c>who/victim</c>.</summary>
    Name,
}
