using Portal.Content.Guidance;
using Portal.Storage.Drafts;

namespace Portal.Storage.Roles;

/// <summary>A regional role of the draft.</summary>
public sealed class RoleRow : OrderedRow<RegionalRole>
{
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override string ItemKey => Id;

    internal static RoleRow Of(RegionalRole role, int position) => new() { Id = role.Id, Item = role, Position = position };
}
