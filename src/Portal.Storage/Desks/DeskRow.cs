using Portal.Content.Desks;
using Portal.Storage.Drafts;

namespace Portal.Storage.Desks;

/// <summary>A desk of the draft.</summary>
public sealed class DeskRow : DraftRow<Desk>
{
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Id;

    public static DeskRow Of(Desk desk) => new() { Id = desk.Id, Item = desk };
}
