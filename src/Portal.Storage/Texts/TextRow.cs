using Portal.Storage.Drafts;

namespace Portal.Storage.Texts;

/// <summary>A word of the interface in one language.</summary>
public sealed class TextRow : DraftRow<string>
{
    public required string Language { get; init; }

    public required string Key { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => $"{Language}/{Key}";
}
